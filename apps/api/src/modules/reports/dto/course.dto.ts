import { IntField, ListField, ObjectField, TextField, UuidField } from '../../../common/fields.js';
import type { CustomerSum, MarginProduct, MarginSum, VisitSum } from '../analytics.service.js';
import type { SalesSum } from '../sales-sums.js';
import { SpanDto, WHOLE_RUPIAH } from './span.dto.js';

type Class<T> = new () => T;
const POINTS = { max: 1000, description: 'The parts of the span, in order' };

export class SalesSumDto implements SalesSum {
  @IntField({ description: 'Paid, shipped and delivered, by the day in WIB they were paid' }) orders!: number;
  @IntField({ description: 'Of those, first orders of their customers' }) newCustomers!: number;
  @IntField() units!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'Totals of the orders, in whole rupiah' }) revenue!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'Of that, from first orders' }) newRevenue!: number;
  @IntField(WHOLE_RUPIAH) shipping!: number;
  @IntField(WHOLE_RUPIAH) tax!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'What went back on these days for orders that count' })
  refunds!: number;
}

export class CustomerSumDto implements CustomerSum {
  @IntField() newCustomers!: number;
  @IntField() returningOrders!: number;
  @IntField(WHOLE_RUPIAH) newRevenue!: number;
  @IntField(WHOLE_RUPIAH) returningRevenue!: number;
}

export class VisitSumDto implements VisitSum {
  @IntField({ description: 'Browsers, each once a day' }) visits!: number;
  @IntField() carts!: number;
  @IntField() checkouts!: number;
  @IntField({ description: 'Orders that were paid' }) paid!: number;
}

export class MarginSumDto implements MarginSum {
  @IntField({ ...WHOLE_RUPIAH, description: 'Goods that stayed sold, without tax and shipping' })
  net!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'Of that, goods whose cost is known' }) costed!: number;
  @IntField({ ...WHOLE_RUPIAH, description: 'What those cost the shop' }) cost!: number;
}

export class SalesPointDto extends SalesSumDto {
  @TextField() from!: string;
  @TextField() to!: string;
}
export class CustomerPointDto extends CustomerSumDto {
  @TextField() from!: string;
  @TextField() to!: string;
}
export class VisitPointDto extends VisitSumDto {
  @TextField() from!: string;
  @TextField() to!: string;
}
export class MarginPointDto extends MarginSumDto {
  @TextField() from!: string;
  @TextField() to!: string;
}

export class ComparedSpansDto {
  @ObjectField(() => SpanDto) span!: SpanDto;
  @ObjectField(() => SpanDto, { description: 'What the span is compared with' }) before!: SpanDto;
}

const compared = <T>(Sum: Class<T>, name: string): Class<{ now: T; before: T }> => {
  class Compared {
    @ObjectField(() => Sum) now!: T;
    @ObjectField(() => Sum) before!: T;
  }
  Object.defineProperty(Compared, 'name', { value: name });
  return Compared;
};

class ComparedSalesDto extends compared(SalesSumDto, 'ComparedSalesDto') {}
class ComparedCustomersDto extends compared(CustomerSumDto, 'ComparedCustomersDto') {}
class ComparedVisitsDto extends compared(VisitSumDto, 'ComparedVisitsDto') {}
class ComparedMarginDto extends compared(MarginSumDto, 'ComparedMarginDto') {}

export class SalesCourseDto extends ComparedSpansDto {
  @ObjectField(() => ComparedSalesDto) sums!: ComparedSalesDto;
  @ListField(() => SalesPointDto, POINTS) points!: SalesPointDto[];
  @ListField(() => SalesPointDto, POINTS) pointsBefore!: SalesPointDto[];
}

export class CustomerCourseDto extends ComparedSpansDto {
  @ObjectField(() => ComparedCustomersDto) sums!: ComparedCustomersDto;
  @ListField(() => CustomerPointDto, POINTS) points!: CustomerPointDto[];
  @ListField(() => CustomerPointDto, POINTS) pointsBefore!: CustomerPointDto[];
}

export class VisitCourseDto extends ComparedSpansDto {
  @ObjectField(() => ComparedVisitsDto) sums!: ComparedVisitsDto;
  @ListField(() => VisitPointDto, POINTS) points!: VisitPointDto[];
  @ListField(() => VisitPointDto, POINTS) pointsBefore!: VisitPointDto[];
}

export class MarginProductDto extends MarginSumDto implements MarginProduct {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() sku!: string;
  @IntField({ description: 'Units that stayed sold' }) kept!: number;
}

export class MarginCourseDto extends ComparedSpansDto {
  @ObjectField(() => ComparedMarginDto) sums!: ComparedMarginDto;
  @ListField(() => MarginPointDto, POINTS) points!: MarginPointDto[];
  @ListField(() => MarginPointDto, POINTS) pointsBefore!: MarginPointDto[];
  @ListField(() => MarginProductDto, { description: 'At most 50, those that earned most first' })
  products!: MarginProductDto[];
}
