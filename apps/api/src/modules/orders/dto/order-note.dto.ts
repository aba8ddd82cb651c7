import { TextField } from '../../../common/fields.js';

export class AddOrderNoteDto {
  @TextField({ min: 1, max: 1000, description: 'Never read by the buyer' }) text!: string;
}
