import { rupiah } from '@hurtrock/shared/money';
import {
  BooleanField,
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  TextField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery, toPage } from '../../../common/page.js';
import { RETURN_STATUSES, staffReturnActions, type ReturnStatus } from '../return-state.js';
import type { ReturnView } from '../returns.queries.js';
import { ReturnDto, ReturnLineDto, toReturnFacts } from './return.dto.js';

export class ListReturnsDto extends PageQuery {
  @EnumField('ReturnStatus', RETURN_STATUSES, { optional: true }) status?: ReturnStatus;
  @TextField({
    min: 1,
    max: 100,
    optional: true,
    description: 'In the order’s number, or the buyer’s name, e-mail or phone',
  })
  q?: string;
}

export class ExportReturnsDto extends exportOf(ListReturnsDto) {}

export class ApproveReturnDto {
  @TextField({ max: 300, optional: true, description: 'Read by the buyer' }) note?: string;
}

export class RejectReturnDto {
  @TextField({ min: 3, max: 300, description: 'Read by the buyer' }) reason!: string;
}

export class ReceiveReturnLineDto {
  @TextField({ min: 1, max: 60 }) sku!: string;
  @IntField({ min: 1, max: 99 }) quantity!: number;
  @BooleanField({ description: 'Fit to be sold again: it goes back on the shelf' }) restock!: boolean;
}

export class ReceiveReturnDto {
  @ListField(() => ReceiveReturnLineDto, {
    description: 'A product twice where only some of it is fit to be sold',
  })
  lines!: ReceiveReturnLineDto[];
  @BooleanField({ optional: true, description: 'Give back what the order’s shipping had cost as well' })
  refundShipping?: boolean;
}

export class AdminReturnLineDto extends ReturnLineDto {
  @IntField({ description: 'Units that went back on the shelf' }) quantityRestocked!: number;
}

export class AdminReturnDto extends ReturnDto {
  @TextField() orderNumber!: string;
  @TextField() customerName!: string;
  @TextField() customerPhone!: string;
  @ListField(() => AdminReturnLineDto) declare lines: AdminReturnLineDto[];
  @MoneyField({ description: 'What it added to the order’s refund' }) owed!: MoneyDto;
  @BooleanField() withShipping!: boolean;
  @MoneyField({ description: 'What the order’s shipping had cost' }) shippingTotal!: MoneyDto;
  @MoneyField({ description: 'What the shop still owes for the order' }) refundDue!: MoneyDto;
}

export class WaitingReturnsDto {
  @IntField({ max: 100, description: 'Nobody has decided yet; 100 stands for all beyond' }) waiting!: number;
}

export class AdminReturnPageDto {
  @ListField(() => AdminReturnDto) items!: AdminReturnDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export function toAdminReturnDto(found: ReturnView): AdminReturnDto {
  const { orderNumber, customerName, customerPhone, withShipping, owed, shippingTotal, refundDue, lines } =
    found;
  return {
    ...toReturnFacts(found, `/api/v1/admin/returns/${found.id}/photos`),
    orderNumber,
    customerName,
    customerPhone,
    withShipping,
    owed: rupiah(owed),
    shippingTotal: rupiah(shippingTotal),
    refundDue: rupiah(refundDue),
    lines: lines.map(({ sku, name, quantity, reason, quantityReceived, quantityRestocked }) => ({
      sku,
      name,
      quantity,
      reason,
      quantityReceived,
      quantityRestocked,
    })),
    allowedActions: staffReturnActions(found.status),
  };
}

export const toAdminReturnPage = (found: ReturnView[], limit: number): AdminReturnPageDto =>
  toPage(found, limit, toAdminReturnDto, ({ id }) => [id]);
