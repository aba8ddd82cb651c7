import { Body, Controller, Delete, Get, Put, UploadedFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { bytesOf, TakesPicture } from '../../common/upload.js';
import { RequiresVersion, SeenVersion, SendsVersion } from '../../common/version.js';
import {
  ChangeMaintenanceDto,
  ChangeStoreProfileDto,
  ChangeTaxDto,
  StoreSettingsDto,
  toStoreSettingsDto,
} from './dto/store-settings.dto.js';
import { StoreSettingsService } from './store-settings.service.js';

/** Every change is seen at once, wherever the shop says it. */
@ApiTags('admin: settings')
@Controller('admin/settings')
@Access('settings:write')
export class StoreSettingsAdminController {
  constructor(private readonly settings: StoreSettingsService) {}

  @Get('store')
  @SendsVersion()
  @ApiOkResponse({ type: StoreSettingsDto })
  async readStoreSettings(): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.read());
  }

  @Put('store')
  @RequiresVersion()
  @ApiOkResponse({ type: StoreSettingsDto })
  @ApiProblems('invalid_input')
  async changeStoreProfile(
    @CurrentActor() actor: Actor,
    @SeenVersion() version: number,
    @Body() input: ChangeStoreProfileDto,
  ): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.changeProfile(actor, version, input));
  }

  @Put('store/logo')
  @TakesPicture()
  @ApiOkResponse({ type: StoreSettingsDto })
  @ApiProblems('invalid_input', 'unsupported_image', 'payload_too_large')
  async setStoreLogo(
    @CurrentActor() actor: Actor,
    @UploadedFile() file: { buffer?: Buffer } | undefined,
  ): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.setLogo(actor, bytesOf(file)));
  }

  @Delete('store/logo')
  @ApiOkResponse({ type: StoreSettingsDto })
  async removeStoreLogo(@CurrentActor() actor: Actor): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.removeLogo(actor));
  }

  @Put('tax')
  @ApiOkResponse({ type: StoreSettingsDto })
  @ApiProblems('invalid_input')
  async changeTaxSettings(
    @CurrentActor() actor: Actor,
    @Body() { isTaxable }: ChangeTaxDto,
  ): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.setTaxable(actor, isTaxable));
  }

  /** Closes the storefront, or opens it. The panel, webhooks and jobs go on. */
  @Put('maintenance')
  @ApiOkResponse({ type: StoreSettingsDto })
  @ApiProblems('invalid_input')
  async changeMaintenance(
    @CurrentActor() actor: Actor,
    @Body() input: ChangeMaintenanceDto,
  ): Promise<StoreSettingsDto> {
    return toStoreSettingsDto(await this.settings.setMaintenance(actor, input));
  }
}
