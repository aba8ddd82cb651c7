import { EmailField, NoteField, TextField } from '../../../common/fields.js';

export class SendMessageDto {
  @TextField({ min: 2, max: 100, pattern: /^[^\r\n\t]+$/ }) name!: string;
  @EmailField() email!: string;
  @TextField({ optional: true, min: 8, max: 20, pattern: /^\+?[0-9 ()-]+$/ }) phone?: string;
  @TextField({ min: 3, max: 120, pattern: /^[^\r\n\t]+$/ }) subject!: string;
  @NoteField({ min: 10, max: 3000 }) message!: string;
  @TextField({
    optional: true,
    max: 200,
    description: 'No person sees this field: who fills it in is a program',
  })
  website?: string;
}
