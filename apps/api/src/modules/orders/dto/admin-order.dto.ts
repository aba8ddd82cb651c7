import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../../common/actor.js';
import { TextField, UuidField } from '../../../common/fields.js';
import { staffActions } from '../order-state.js';
import type { OrderView } from '../order-view.js';
import { factsOf, OrderDto, toOrderDtoFor } from './order.dto.js';

export class AdminOrderDto extends OrderDto {
  @TextField({ nullable: true, description: 'Why nothing may be shipped now' }) holdReason!: string | null;
  @UuidField({ nullable: true, description: 'Null for a guest' }) customerUserId!: string | null;
}

/** The order as staff see it, with what this member of staff may do. */
export function toAdminOrderDto(order: OrderView, { role }: Actor): AdminOrderDto {
  const actions = staffActions(factsOf(order), (permission) => can(role, permission));
  return { ...toOrderDtoFor(order, actions), holdReason: order.holdReason, customerUserId: order.userId };
}
