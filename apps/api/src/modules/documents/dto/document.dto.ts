import { DateTimeField, EnumField, TextField, UuidField } from '../../../common/fields.js';
import { DOCUMENT_KINDS, type DocumentKind } from '../document-facts.js';
import type { Listed } from '../issued-documents.service.js';
import { LABEL_SIZES, type LabelSize } from '../label-facts.js';

export class OrderDocumentDto {
  @EnumField('DocumentKind', DOCUMENT_KINDS) kind!: DocumentKind;
  @TextField() number!: string;
  @DateTimeField() issuedAt!: string;
  @DateTimeField({ nullable: true, description: 'Since then a credit note counts no more' })
  cancelledAt!: string | null;
  @TextField({ description: 'Below the address of the API' }) path!: string;
}

export class OrderNumberDto {
  @TextField({ min: 1, max: 40 }) number!: string;
}

export class OrderDocumentPathDto extends OrderNumberDto {
  @EnumField('PaidDocumentKind', ['invoice', 'receipt']) kind!: 'invoice' | 'receipt';
}

export class CreditNotePathDto extends OrderNumberDto {
  @UuidField() id!: string;
}

export class LabelPathDto extends OrderNumberDto {
  @UuidField({ description: 'Of the shipment' }) id!: string;
}

export class DownloadLabelDto {
  @EnumField('LabelSize', LABEL_SIZES, { optional: true, description: '100x150 mm unless told' })
  size?: LabelSize;
}

/** `root` is where the order lies for this reader. */
export const toDocumentDto = (
  { kind, number, issuedAt, creditNoteId, cancelledAt }: Listed,
  root: string,
): OrderDocumentDto => ({
  kind,
  number,
  issuedAt: issuedAt.toISOString(),
  cancelledAt: cancelledAt?.toISOString() ?? null,
  path: creditNoteId ? `${root}/credit-notes/${creditNoteId}.pdf` : `${root}/documents/${kind}.pdf`,
});
