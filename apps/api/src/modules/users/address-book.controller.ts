import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type SignedInActor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AddressBookService } from './address-book.service.js';
import { AddressIdDto, SaveAddressDto, SavedAddressDto, toSavedAddressDto } from './dto/address-book.dto.js';

@ApiTags('me')
@Controller('me/addresses')
export class AddressBookController {
  constructor(private readonly book: AddressBookService) {}

  /** The default one first. */
  @Get()
  @Access('buyer')
  @ApiOkResponse({ type: [SavedAddressDto] })
  @ApiProblems('unauthenticated')
  async listMyAddresses(@CurrentActor() { userId }: SignedInActor): Promise<SavedAddressDto[]> {
    return (await this.book.list(userId)).map(toSavedAddressDto);
  }

  @Post()
  @Access('buyer')
  @ApiCreatedResponse({ type: SavedAddressDto })
  @ApiProblems('invalid_input', 'unauthenticated', 'origin_refused', 'address_book_full')
  async addMyAddress(
    @CurrentActor() actor: SignedInActor,
    @Body() input: SaveAddressDto,
  ): Promise<SavedAddressDto> {
    return toSavedAddressDto(await this.book.add(actor, input));
  }

  @Put(':id')
  @Access('buyer')
  @ApiOkResponse({ type: SavedAddressDto })
  @ApiProblems('invalid_input', 'unauthenticated', 'origin_refused', 'not_found')
  async changeMyAddress(
    @CurrentActor() actor: SignedInActor,
    @Param() { id }: AddressIdDto,
    @Body() input: SaveAddressDto,
  ): Promise<SavedAddressDto> {
    return toSavedAddressDto(await this.book.change(actor, id, input));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('buyer')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'unauthenticated', 'origin_refused', 'not_found')
  async removeMyAddress(@CurrentActor() actor: SignedInActor, @Param() { id }: AddressIdDto): Promise<void> {
    await this.book.remove(actor, id);
  }
}
