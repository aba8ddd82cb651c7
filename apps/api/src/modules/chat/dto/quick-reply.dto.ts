import { ListField, TextField, UuidField, UuidListField } from '../../../common/fields.js';
import { MOST_REPLIES, type QuickReply } from '../quick-replies.service.js';

export class QuickReplyDto implements QuickReply {
  @UuidField() id!: string;
  @TextField({ description: 'What it is found by' }) title!: string;
  @TextField({
    description: 'With {nama}, {produk}, {pesanan}, {toko} and {jam} for whoever uses it to fill in',
  })
  text!: string;
}

export class QuickRepliesDto {
  @ListField(() => QuickReplyDto, { description: 'In the order that staff gave them' })
  items!: QuickReplyDto[];
}

export class WriteQuickReplyDto {
  @TextField({ min: 1, max: 60 }) title!: string;
  @TextField({ min: 1, max: 1500 }) text!: string;
}

export class ArrangeQuickRepliesDto {
  @UuidListField({ max: MOST_REPLIES, description: 'Each reply once' }) ids!: string[];
}
