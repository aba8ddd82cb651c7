import { ListField } from '../../../common/fields.js';
import { ChatAssigneeDto } from './admin-chat.dto.js';

export class ChatColleaguesDto {
  @ListField(() => ChatAssigneeDto, { description: 'By name' }) items!: ChatAssigneeDto[];
}
