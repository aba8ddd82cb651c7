import { Controller, Get, Header, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { OrdersService } from '../orders/orders.service.js';
import {
  CreditNotePathDto,
  DownloadLabelDto,
  LabelPathDto,
  OrderDocumentDto,
  OrderDocumentPathDto,
  OrderNumberDto,
  toDocumentDto,
} from './dto/document.dto.js';
import { IssuedDocumentsService } from './issued-documents.service.js';
import { ParcelPapersService } from './parcel-papers.service.js';
import { AnswersPdf, pdfFile } from './pdf-file.js';

@ApiTags('admin: orders')
@Controller('admin/orders')
export class OrderDocumentsAdminController {
  constructor(
    private readonly orders: OrdersService,
    private readonly documents: IssuedDocumentsService,
    private readonly papers: ParcelPapersService,
  ) {}

  @Get(':number/documents')
  @Access('orders:read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: [OrderDocumentDto] })
  @ApiProblems('not_found')
  async listOrderDocuments(@Param('number') number: string): Promise<OrderDocumentDto[]> {
    const listed = await this.documents.list(await this.orders.readByNumber(number));
    return listed.map((one) => toDocumentDto(one, `/admin/orders/${number}`));
  }

  @Get(':number/documents/:kind.pdf')
  @Access('orders:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadOrderDocument(@Param() { number, kind }: OrderDocumentPathDto): Promise<StreamableFile> {
    const issued = await this.documents.read(await this.orders.readByNumber(number), { kind });
    return pdfFile(issued.number, issued.content);
  }

  @Get(':number/credit-notes/:id.pdf')
  @Access('orders:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadCreditNote(@Param() { number, id }: CreditNotePathDto): Promise<StreamableFile> {
    const order = await this.orders.readByNumber(number);
    const issued = await this.documents.read(order, { kind: 'credit_note', creditNoteId: id });
    return pdfFile(issued.number, issued.content);
  }

  /** What is to be packed now, without prices. */
  @Get(':number/packing-slip.pdf')
  @Access('orders:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadPackingSlip(@Param() { number }: OrderNumberDto): Promise<StreamableFile> {
    return pdfFile(`packing-slip-${number}`, await this.papers.packingSlip(number));
  }

  /** For a label printer of 203 dots an inch. */
  @Get(':number/shipments/:id/label.pdf')
  @Access('orders:read')
  @AnswersPdf()
  @ApiProblems('invalid_input', 'unknown_parameter', 'not_found')
  async downloadShippingLabel(
    @Param() { number, id }: LabelPathDto,
    @Query() { size = '100x150' }: DownloadLabelDto,
  ): Promise<StreamableFile> {
    return pdfFile(`label-${number}`, await this.papers.label(number, id, size));
  }
}
