import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RestockLine } from './restock-line.entity.js';
import { RestockReceipt } from './restock-receipt.entity.js';

@Entity('restock_receipt_line')
@Check('restock_receipt_line_quantity_positive', 'quantity > 0')
@Index('restock_receipt_line_line_id', ['lineId'])
export class RestockReceiptLine {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restock_receipt_line_pkey' })
  @ForeignKey(() => RestockReceipt, { name: 'restock_receipt_line_receipt' })
  receiptId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'restock_receipt_line_pkey' })
  @ForeignKey(() => RestockLine, { name: 'restock_receipt_line_line' })
  lineId!: string;

  @Column('integer')
  quantity!: number;
}
