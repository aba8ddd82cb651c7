import { rupiah } from '@hurtrock/shared/money';
import {
  EnumField,
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  ObjectField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { ProductCardDto, toProductCardDto } from '../../catalog/product-card.js';
import { CART_NOTE_CODES, MOST_OF_ONE, type CartNote } from '../cart-merge.js';
import type { CartItemRow, CartView } from '../cart.service.js';

export class AddCartItemDto {
  @UuidField() productId!: string;
  @IntField({ min: 1, max: MOST_OF_ONE, description: 'Added to what the cart holds' }) quantity!: number;
}

export class ChangeCartItemDto {
  @IntField({ min: 1, max: MOST_OF_ONE }) quantity!: number;
}

export class CartItemIdDto {
  @UuidField() productId!: string;
}

export const CART_ISSUES = ['not_enough_stock', 'unavailable'] as const;

export class CartItemDto {
  @ObjectField(() => ProductCardDto) product!: ProductCardDto;
  @IntField() quantity!: number;
  @MoneyField() lineTotal!: MoneyDto;
  @IntField({ description: 'Units that can be bought now' }) available!: number;
  @IntField({
    description: 'Units of these that are still to arrive: the order must say how to send them (shortage)',
  })
  backordered!: number;
  @EnumField('CartIssue', CART_ISSUES, { nullable: true }) issue!: (typeof CART_ISSUES)[number] | null;
}

export class CartNoteDto {
  @EnumField('CartNoteCode', CART_NOTE_CODES) code!: CartNote['code'];
  @TextField() productName!: string;
  @IntField({ optional: true, description: 'How many the cart holds now' }) quantity?: number;
}

export class CartDto {
  @ListField(() => CartItemDto) items!: CartItemDto[];
  @IntField() itemCount!: number;
  @MoneyField({ description: 'Of all that is still for sale' }) subtotal!: MoneyDto;
  @ListField(() => CartNoteDto, { description: 'What a merge changed; told once' }) notes!: CartNoteDto[];
}

export function toCartDto({ items, notes }: CartView): CartDto {
  const lines = items.map(toCartItemDto);
  const sellable = lines.filter(({ issue }) => issue !== 'unavailable');
  return {
    items: lines,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    subtotal: rupiah(sellable.reduce((sum, { lineTotal }) => sum + lineTotal.amount, 0)),
    notes: notes.map(({ code, productName, quantity }) => ({ code, productName, quantity })),
  };
}

function toCartItemDto(row: CartItemRow): CartItemDto {
  return {
    product: toProductCardDto(row),
    quantity: row.quantity,
    lineTotal: rupiah(row.price * row.quantity),
    available: row.isForSale ? row.available : 0,
    backordered: backorderedOf(row),
    issue: issueOf(row),
  };
}

function issueOf({ isForSale, quantity, available, canBackorder }: CartItemRow): CartItemDto['issue'] {
  if (!isForSale) return 'unavailable';
  return quantity > available && !canBackorder ? 'not_enough_stock' : null;
}

function backorderedOf({ isForSale, quantity, available, canBackorder }: CartItemRow): number {
  return isForSale && canBackorder ? Math.max(quantity - available, 0) : 0;
}
