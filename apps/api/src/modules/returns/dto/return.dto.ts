import {
  DateTimeField,
  EnumField,
  EnumListField,
  IntField,
  ListField,
  NoteField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import type { OwnReturns } from '../return-requests.service.js';
import {
  buyerReturnActions,
  RETURN_ACTIONS,
  RETURN_REASONS,
  RETURN_STATUSES,
  type ReturnAction,
  type ReturnReason,
  type ReturnStatus,
} from '../return-state.js';
import type { ReturnView } from '../returns.queries.js';

export class RequestReturnLineDto {
  @TextField({ min: 1, max: 60 }) sku!: string;
  @IntField({ min: 1, max: 99 }) quantity!: number;
  @EnumField('ReturnReason', RETURN_REASONS) reason!: ReturnReason;
}

export class RequestReturnDto {
  @ListField(() => RequestReturnLineDto) lines!: RequestReturnLineDto[];
  @NoteField({ max: 1000, optional: true, description: 'What is wrong, in the buyer’s words' })
  comment?: string;
}

export class ReturnLineDto {
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField() quantity!: number;
  @EnumField('ReturnReason', RETURN_REASONS) reason!: ReturnReason;
  @IntField({ description: 'Units that came back' }) quantityReceived!: number;
}

export class ReturnPhotoDto {
  @UuidField() id!: string;
  @TextField({ description: 'Where the picture is, for who may see it' }) path!: string;
}

export class ReturnDto {
  @UuidField() id!: string;
  @EnumField('ReturnStatus', RETURN_STATUSES) status!: ReturnStatus;
  @TextField() comment!: string;
  @TextField({ description: 'What the shop says to it' }) answer!: string;
  @DateTimeField() requestedAt!: string;
  @DateTimeField({ nullable: true }) decidedAt!: string | null;
  @DateTimeField({ nullable: true }) receivedAt!: string | null;
  @ListField(() => ReturnLineDto) lines!: ReturnLineDto[];
  @ListField(() => ReturnPhotoDto) photos!: ReturnPhotoDto[];
  @EnumListField('ReturnAction', RETURN_ACTIONS, { description: 'What the asker may do now' })
  allowedActions!: ReturnAction[];
}

export class ReturnableLineDto {
  @TextField() sku!: string;
  @TextField() name!: string;
  @IntField({ description: 'Units that can still be sent back' }) left!: number;
}

export class OwnReturnsDto {
  @DateTimeField({ nullable: true, description: 'The last moment to ask; null while nothing has arrived' })
  until!: string | null;
  @ListField(() => ReturnableLineDto, { description: 'What can be sent back now' })
  returnable!: ReturnableLineDto[];
  @ListField(() => ReturnDto) returns!: ReturnDto[];
}

export function toOwnReturnsDto({ until, isOpen, lines, returns }: OwnReturns): OwnReturnsDto {
  return {
    until: until?.toISOString() ?? null,
    returnable: isOpen
      ? lines.filter(({ left }) => left > 0).map(({ sku, name, left }) => ({ sku, name, left }))
      : [],
    returns: returns.map(toReturnDto),
  };
}

export function toReturnDto(found: ReturnView): ReturnDto {
  return {
    ...toReturnFacts(found, `/api/v1/orders/${found.orderNumber}/returns/${found.id}/photos`),
    lines: found.lines.map(({ sku, name, quantity, reason, quantityReceived }) => ({
      sku,
      name,
      quantity,
      reason,
      quantityReceived,
    })),
    allowedActions: buyerReturnActions(found.status),
  };
}

/** What buyer and staff read alike; only the address of the pictures differs. */
export function toReturnFacts(
  { id, status, comment, answer, requestedAt, decidedAt, receivedAt, photoIds }: ReturnView,
  photosPath: string,
): Omit<ReturnDto, 'lines' | 'allowedActions'> {
  return {
    id,
    status,
    comment,
    answer,
    requestedAt: requestedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    receivedAt: receivedAt?.toISOString() ?? null,
    photos: photoIds.map((photoId) => ({ id: photoId, path: `${photosPath}/${photoId}` })),
  };
}
