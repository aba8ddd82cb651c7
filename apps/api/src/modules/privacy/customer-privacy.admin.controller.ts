import { Controller, Get, Header, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type SignedInActor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { CustomerIdDto, PersonalDataDto } from './dto/privacy.dto.js';
import { ErasureService } from './erasure.service.js';
import { PersonalDataService } from './personal-data.service.js';

@ApiTags('admin: customers')
@Controller('admin/customers/:id')
export class CustomerPrivacyController {
  constructor(
    private readonly data: PersonalDataService,
    private readonly erasure: ErasureService,
  ) {}

  /** Everything that the shop keeps about a buyer, as a file to hand to them. */
  @Get('export')
  @Access('users:write')
  @Header('Content-Disposition', 'attachment; filename="customer-data.json"')
  @ApiOkResponse({ type: PersonalDataDto })
  @ApiProblems('invalid_input', 'not_found')
  async exportCustomer(
    @CurrentActor() actor: SignedInActor,
    @Param() { id }: CustomerIdDto,
  ): Promise<PersonalDataDto> {
    return this.data.exportCustomer(actor, id);
  }

  /** Forgets a buyer for good. Refused while an order is not finished; invoices are kept, as tax law demands. */
  @Post('erase')
  @HttpCode(204)
  @Access('users:write')
  @ApiNoContentResponse()
  @ApiProblems('invalid_input', 'not_found', 'account_has_open_orders')
  async eraseCustomer(@CurrentActor() actor: SignedInActor, @Param() { id }: CustomerIdDto): Promise<void> {
    await this.erasure.eraseCustomer(actor, id);
  }
}
