import { DateTimeField, EnumField, TextField } from '../../../common/fields.js';
import { NOTICE_KINDS, type Notice, type NoticeKind } from '../news.service.js';

export class NoticeDto {
  @EnumField('NoticeKind', NOTICE_KINDS) kind!: NoticeKind;
  @TextField({ description: 'What it is about: the order’s number, or the id of the product, chat or job' })
  id!: string;
  @TextField({ description: 'Its name, for people' }) about!: string;
  @DateTimeField() at!: string;
}

export const toNoticeDto = ({ at, ...notice }: Notice): NoticeDto => ({ ...notice, at: at.toISOString() });
