import {
  EnumField,
  IntField,
  ListField,
  TextField,
  TextListField,
  UuidField,
} from '../../../common/fields.js';
import { LABEL_SIZES, type LabelSize } from '../label-facts.js';
import {
  PRINT_KINDS,
  PRINT_STATES,
  SKIP_CODES,
  type PrintJob,
  type PrintKind,
  type PrintState,
  type Skipped,
} from '../print-job.js';

export class AddPrintJobDto {
  @EnumField('PrintKind', PRINT_KINDS) kind!: PrintKind;
  @EnumField('LabelSize', LABEL_SIZES, { optional: true, description: 'Of labels; 100x150 mm unless told' })
  size?: LabelSize;
  @TextListField({ min: 1, max: 500, longest: 40, description: 'Numbers of orders' }) orders!: string[];
}

export class PrintJobIdDto {
  @UuidField() id!: string;
}

export class SkippedOrderDto {
  @TextField() number!: string;
  @EnumField('SkipCode', SKIP_CODES) code!: Skipped['code'];
}

export class PrintJobDto {
  @UuidField() id!: string;
  @EnumField('PrintKind', PRINT_KINDS) kind!: PrintKind;
  @EnumField('PrintState', PRINT_STATES) state!: PrintState;
  @IntField({ description: 'Orders so far' }) done!: number;
  @IntField() total!: number;
  @ListField(() => SkippedOrderDto, { description: 'Orders of which there is nothing to print' })
  skipped!: SkippedOrderDto[];
}

export const toPrintJobDto = ({ id, kind, state, done, orders, skipped }: PrintJob): PrintJobDto => ({
  id,
  kind,
  state,
  done,
  total: orders.length,
  skipped,
});
