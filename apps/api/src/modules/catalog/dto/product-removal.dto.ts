import { EnumField } from '../../../common/fields.js';

export const REMOVALS = ['deleted', 'archived'] as const;

export class ProductRemovalDto {
  @EnumField('ProductRemoval', REMOVALS, { description: 'archived: something that is kept names it' })
  outcome!: (typeof REMOVALS)[number];
}
