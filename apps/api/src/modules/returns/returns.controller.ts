import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  StreamableFile,
  UploadedFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentShopper, type Shopper } from '../../common/actor.js';
import { IdempotencyKey, RequiresIdempotencyKey } from '../../common/idempotency.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import {
  OwnReturnsDto,
  RequestReturnDto,
  ReturnDto,
  toOwnReturnsDto,
  toReturnDto,
} from './dto/return.dto.js';
import { ReturnPhotosService } from './return-photos.service.js';
import { ReturnRequestsService } from './return-requests.service.js';

@ApiTags('orders')
@Controller('orders/:number/returns')
export class ReturnsController {
  constructor(
    private readonly requests: ReturnRequestsService,
    private readonly photos: ReturnPhotosService,
  ) {}

  /** What of the order can be sent back now, and what became of earlier wishes. */
  @Get()
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: OwnReturnsDto })
  @ApiProblems('not_found')
  async listMyReturns(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
  ): Promise<OwnReturnsDto> {
    return toOwnReturnsDto(await this.requests.listOwn(shopper, number));
  }

  /** Asks to send back what has arrived, within seven days of its arrival. */
  @Post()
  @Access('shopper')
  @RateLimit({ name: 'returns', limit: 10, seconds: 60 })
  @RequiresIdempotencyKey()
  @ApiCreatedResponse({ type: ReturnDto })
  @ApiProblems('invalid_input', 'not_found', 'return_window_over', 'return_exceeds_delivered')
  async requestReturn(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @IdempotencyKey() key: string,
    @Body() input: RequestReturnDto,
  ): Promise<ReturnDto> {
    return toReturnDto(await this.requests.request(shopper, number, { key, input }));
  }

  /** Shows what is wrong, while the shop has not decided. Answers with the order's returns. */
  @Post(':id/photos')
  @Access('shopper')
  @RateLimit({ name: 'return-photos', limit: 20, seconds: 60 })
  @HttpCode(200)
  @TakesPicture()
  @ApiOkResponse({ type: OwnReturnsDto })
  @ApiProblems(
    'invalid_input',
    'not_found',
    'return_transition_refused',
    'too_many_photos',
    'unsupported_image',
    'payload_too_large',
  )
  async uploadReturnPhoto(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) returnId: string,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
  ): Promise<OwnReturnsDto> {
    await this.photos.add(shopper, number, { returnId, upload: bytesOf(file) });
    return toOwnReturnsDto(await this.requests.listOwn(shopper, number));
  }

  @Get(':id/photos/:photoId')
  @Access('shopper')
  @Header('Cache-Control', 'no-store')
  @Header('Content-Type', 'image/webp')
  @Header('Content-Disposition', 'inline; filename="return.webp"')
  @Header('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox")
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems('not_found')
  async readMyReturnPhoto(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) returnId: string,
    @Param('photoId', ParseUUIDPipe) photoId: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.photos.readOwn(shopper, number, { returnId, photoId }));
  }

  /** Thinks better of it, while the shop has not decided. Answers with the order's returns. */
  @Post(':id/cancel')
  @Access('shopper')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnReturnsDto })
  @ApiProblems('not_found', 'return_transition_refused')
  async cancelMyReturn(
    @CurrentShopper() shopper: Shopper,
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) returnId: string,
  ): Promise<OwnReturnsDto> {
    await this.requests.cancel(shopper, number, returnId);
    return toOwnReturnsDto(await this.requests.listOwn(shopper, number));
  }
}
