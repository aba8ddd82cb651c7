import { rupiah } from '@hurtrock/shared/money';
import {
  IntField,
  ListField,
  MoneyDto,
  MoneyField,
  NumberField,
  ObjectField,
  TextField,
} from '../../../common/fields.js';
import type { ShippingQuote } from '../../shipping/shipping-quotes.js';
import { orderTotals } from '../order-totals.js';
import type { TaxRate } from '../tax.js';

export class ShippingQuoteDto {
  @TextField() code!: string;
  @TextField() name!: string;
  @MoneyField() cost!: MoneyDto;
  @MoneyField({ description: 'The whole total of the order with this service: what expectedTotal must say' })
  total!: MoneyDto;
  @MoneyField({ description: 'PPN inside that total; 0 for a shop without PPN' }) taxIncluded!: MoneyDto;
  @IntField() minDays!: number;
  @IntField() maxDays!: number;
  @IntField({ description: 'Grams the courier charges for' }) billableWeightGrams!: number;
}

export class QuoteTaxDto {
  @NumberField({ description: 'PPN in percent, as the law names it' }) ratePercent!: number;
}

export class ShippingQuotesDto {
  @MoneyField() subtotal!: MoneyDto;
  @ListField(() => ShippingQuoteDto) services!: ShippingQuoteDto[];
  @ObjectField(() => QuoteTaxDto, { nullable: true, description: 'Null for a shop without PPN' })
  tax!: QuoteTaxDto | null;
}

interface Quoted {
  lines: { unitPrice: number; quantity: number }[];
  quotes: ShippingQuote[];
  rate: TaxRate | null;
}

export function toShippingQuotesDto({ lines, quotes, rate }: Quoted): ShippingQuotesDto {
  return {
    subtotal: rupiah(lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)),
    tax: rate && { ratePercent: rate.basisPoints / 100 },
    services: quotes.map(({ code, name, cost, minDays, maxDays, billableWeightGrams }) => {
      const { total, tax } = orderTotals(lines, cost, rate);
      return {
        code,
        name,
        minDays,
        maxDays,
        billableWeightGrams,
        cost: rupiah(cost),
        total: rupiah(total),
        taxIncluded: rupiah(tax.amount),
      };
    }),
  };
}
