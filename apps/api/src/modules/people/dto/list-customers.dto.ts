import { EnumField, TextField } from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';

export const CUSTOMER_SORTS = ['newest', 'spent', 'last_order'] as const;
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];

export const CUSTOMER_STATES = ['active', 'inactive'] as const;

export class ListCustomersDto extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Part of a name, e-mail address or number' })
  q?: string;
  @EnumField('CustomerState', CUSTOMER_STATES, { optional: true }) state?: (typeof CUSTOMER_STATES)[number];
  @EnumField('CustomerSort', CUSTOMER_SORTS, {
    optional: true,
    description: 'The newest first unless told; by what they bought, only who ever ordered is listed',
  })
  sort?: CustomerSort;
}

export class ExportCustomersDto extends exportOf(ListCustomersDto) {}
