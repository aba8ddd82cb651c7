import { Body, Controller, Delete, Param } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AddTaxRateDto, StoreSettingsDto, toStoreSettingsDto } from './dto/store-settings.dto.js';
import { StoreSettingsService } from './store-settings.service.js';
import { TaxRatesService } from './tax-rates.service.js';

@ApiTags('admin: settings')
@Controller('admin/settings/tax-rates')
@Access('settings:write')
export class TaxRatesAdminController {
  constructor(
    private readonly rates: TaxRatesService,
    private readonly settings: StoreSettingsService,
  ) {}

  /** From a day to come on. */
  @Post()
  @ApiCreatedResponse({ type: StoreSettingsDto })
  @ApiProblems('invalid_input')
  async addTaxRate(@CurrentActor() actor: Actor, @Body() input: AddTaxRateDto): Promise<StoreSettingsDto> {
    const { rateBasisPoints: basisPoints, ...rate } = input;
    await this.rates.add(actor, { basisPoints, ...rate });
    return toStoreSettingsDto(await this.settings.read());
  }

  /** Only one whose day has not begun. */
  @Delete(':startsOn')
  @ApiOkResponse({ type: StoreSettingsDto })
  @ApiProblems('not_found')
  async removeTaxRate(
    @CurrentActor() actor: Actor,
    @Param('startsOn') startsOn: string,
  ): Promise<StoreSettingsDto> {
    await this.rates.remove(actor, startsOn);
    return toStoreSettingsDto(await this.settings.read());
  }
}
