import { EnumField, TextField } from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import { MAIL_STATES, type MailState } from '../mail.queries.js';

export class ListMailsDto extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Part of the address or subject, or an order number' })
  q?: string;

  @EnumField('MailState', MAIL_STATES, { optional: true })
  state?: MailState;
}

export class ExportMailsDto extends exportOf(ListMailsDto) {}
