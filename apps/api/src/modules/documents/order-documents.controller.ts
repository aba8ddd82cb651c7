import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { OrdersService } from '../orders/orders.service.js';
import {
  CreditNotePathDto,
  OrderDocumentDto,
  OrderDocumentPathDto,
  toDocumentDto,
} from './dto/document.dto.js';
import { IssuedDocumentsService } from './issued-documents.service.js';
import { AnswersPdf, pdfFile } from './pdf-file.js';

/** The buyer's papers. Who may not see the order finds none, as if there were no such order. */
@ApiTags('orders')
@Controller('orders')
export class OrderDocumentsController {
  constructor(
    private readonly orders: OrdersService,
    private readonly documents: IssuedDocumentsService,
  ) {}

  /** None before the order is paid. */
  @Get(':number/documents')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: [OrderDocumentDto] })
  @ApiProblems('not_found')
  async listMyOrderDocuments(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
  ): Promise<OrderDocumentDto[]> {
    const listed = await this.documents.list(await this.orders.readOwn(shopper, number));
    return listed.map((one) => toDocumentDto(one, `/orders/${number}`));
  }

  @Get(':number/documents/:kind.pdf')
  @Access('shopper')
  @RateLimit({ name: 'documents', limit: 60, seconds: 60 })
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadMyOrderDocument(
    @CurrentShopper() shopper: Shopper,
    @Param() { number, kind }: OrderDocumentPathDto,
  ): Promise<StreamableFile> {
    const issued = await this.documents.read(await this.orders.readOwn(shopper, number), { kind });
    return pdfFile(issued.number, issued.content);
  }

  @Get(':number/credit-notes/:id.pdf')
  @Access('shopper')
  @RateLimit({ name: 'documents', limit: 60, seconds: 60 })
  @AnswersPdf()
  @ApiProblems('invalid_input', 'not_found')
  async downloadMyCreditNote(
    @CurrentShopper() shopper: Shopper,
    @Param() { number, id }: CreditNotePathDto,
  ): Promise<StreamableFile> {
    const order = await this.orders.readOwn(shopper, number);
    const issued = await this.documents.read(order, { kind: 'credit_note', creditNoteId: id });
    return pdfFile(issued.number, issued.content);
  }
}
