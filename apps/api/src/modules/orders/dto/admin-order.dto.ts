import { rupiah } from '@hurtrock/shared/money';
import { can } from '@hurtrock/shared/permissions';
import type { Actor } from '../../../common/actor.js';
import {
  BooleanField,
  DateTimeField,
  EnumField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { creditedBy } from '../credited.js';
import {
  ACTION_BLOCKS,
  allowed,
  ORDER_ACTIONS,
  staffActions,
  type ActionBlock,
  type JudgedAction,
  type OrderAction,
} from '../order-state.js';
import type { StaffOrderView } from '../order-view.js';
import { mustWait } from '../parcel.js';
import { factsOf, OrderDto, toOrderDtoFor } from './order.dto.js';

export class OrderActionDto {
  @EnumField('OrderAction', ORDER_ACTIONS) action!: OrderAction;
  @BooleanField() isAllowed!: boolean;
  @EnumField('ActionBlock', ACTION_BLOCKS, { nullable: true, description: 'Why it is not allowed now' })
  reason!: ActionBlock | null;
}

export class OrderNoteDto {
  @UuidField() id!: string;
  @DateTimeField() at!: string;
  @TextField({ description: 'Name of the member of staff' }) author!: string;
  @TextField() text!: string;
}

export class AdminOrderDto extends OrderDto {
  @TextField({ nullable: true, description: 'Why nothing may be shipped now' }) holdReason!: string | null;
  @UuidField({ nullable: true, description: 'Null for a guest' }) customerUserId!: string | null;
  @MoneyField({ description: 'What cancelled and returned units came to and has not gone back yet' })
  refundDue!: MoneyDto;
  @ListField(() => OrderActionDto) actions!: OrderActionDto[];
  @ListField(() => OrderNoteDto, { description: 'What staff write to each other' }) notes!: OrderNoteDto[];
}

/** The order as staff see it, with what this member of staff may do. */
export function toAdminOrderDto(order: StaffOrderView, { role }: Actor): AdminOrderDto {
  const actions = staffActions(factsOf(order), (permission) => can(role, permission));
  return {
    ...toOrderDtoFor(order, allowed(actions)),
    holdReason: order.holdReason,
    customerUserId: order.userId,
    refundDue: rupiah(Math.max(0, order.refundOwed - creditedBy(order.creditNotes))),
    actions: actions.map((judged) => whileWaiting(order, judged)),
    notes: order.notes.map((note) => ({ ...note, at: new Date(note.at).toISOString() })),
  };
}

/** What is still to arrive holds a parcel up, though the order itself is ready. */
function whileWaiting({ shortage, lines }: StaffOrderView, judged: JudgedAction): JudgedAction {
  const open = lines
    .map((line) => ({
      left: line.quantity - line.quantityShipped - line.quantityCancelled,
      backordered: line.quantityBackordered,
    }))
    .filter(({ left }) => left > 0);
  return judged.action === 'ship' && judged.isAllowed && mustWait(shortage, open)
    ? { action: 'ship', isAllowed: false, reason: 'waits_for_goods' }
    : judged;
}
