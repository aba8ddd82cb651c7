import { Body, Controller, Get, Header, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type SignedInActor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { RateLimit } from '../../common/rate-limit.js';
import { CurrentBrowser, type Browser } from '../auth/browser.js';
import { EraseAccountDto, PersonalDataDto } from './dto/privacy.dto.js';
import { ErasureService } from './erasure.service.js';
import { PersonalDataService } from './personal-data.service.js';

@ApiTags('me')
@Controller('me')
export class PrivacyController {
  constructor(
    private readonly data: PersonalDataService,
    private readonly erasure: ErasureService,
  ) {}

  /** Everything that the shop keeps about the account, as a file. */
  @Get('export')
  @Access('buyer')
  @RateLimit({ name: 'export-me', limit: 10, seconds: 600 })
  @Header('Cache-Control', 'no-store')
  @Header('Content-Disposition', 'attachment; filename="hurtrock-data.json"')
  @ApiOkResponse({ type: PersonalDataDto })
  @ApiProblems('unauthenticated')
  async exportMyData(@CurrentActor() { userId }: SignedInActor): Promise<PersonalDataDto> {
    return this.data.export(userId);
  }

  /** Forgets the buyer for good. Refused while an order is not finished; invoices are kept, as tax law demands. */
  @Post('erase')
  @HttpCode(204)
  @Access('buyer')
  @RateLimit({ name: 'erase-me', limit: 10, seconds: 900 })
  @ApiNoContentResponse()
  @ApiProblems(
    'invalid_input',
    'password_wrong',
    'unauthenticated',
    'forbidden',
    'origin_refused',
    'account_has_open_orders',
  )
  async eraseMe(
    @CurrentActor() actor: SignedInActor,
    @CurrentBrowser() browser: Browser,
    @Body() { password }: EraseAccountDto,
  ): Promise<void> {
    await this.erasure.erase(actor, password);
    browser.forgetEverything();
  }
}
