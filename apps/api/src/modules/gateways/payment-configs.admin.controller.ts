import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { CurrentActor, type Actor } from '../../common/actor.js';
import { Post } from '../../common/post.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import {
  AddPaymentConfigDto,
  ChangePaymentConfigDto,
  PaymentConfigDto,
  PaymentConfigNameDto,
  PaymentConfigTestDto,
  SwitchPaymentConfigDto,
  toPaymentConfigDto,
} from './dto/payment-config.dto.js';
import { PaymentConfigTest } from './payment-config-test.service.js';
import { PaymentConfigsService } from './payment-configs.service.js';

@ApiTags('admin: payment configuration')
@Controller('admin/payment-configs')
export class PaymentConfigsAdminController {
  constructor(
    private readonly configs: PaymentConfigsService,
    private readonly connection: PaymentConfigTest,
  ) {}

  /** Every provider and environment that is set up here or by the environment's variables. Keys only by their end. */
  @Get()
  @Access('payments:configure')
  @ApiOkResponse({ type: [PaymentConfigDto] })
  async listPaymentConfigs(): Promise<PaymentConfigDto[]> {
    return (await this.configs.list()).map(toPaymentConfigDto);
  }

  @Post()
  @Access('payments:configure')
  @ApiCreatedResponse({ type: PaymentConfigDto })
  @ApiProblems('invalid_input')
  async addPaymentConfig(
    @CurrentActor() actor: Actor,
    @Body() input: AddPaymentConfigDto,
  ): Promise<PaymentConfigDto> {
    return toPaymentConfigDto(await this.configs.add(actor, input));
  }

  @Patch(':id')
  @Access('payments:configure')
  @ApiOkResponse({ type: PaymentConfigDto })
  @ApiProblems('invalid_input', 'not_found')
  async changePaymentConfig(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: ChangePaymentConfigDto,
  ): Promise<PaymentConfigDto> {
    return toPaymentConfigDto(await this.configs.change(actor, id, input));
  }

  /**
   * Forgets the keys: payments that are still open with them wait until they are entered again. Of a gateway that the
   * environment sets up only the switch goes, so that it is on.
   */
  @Delete(':id')
  @Access('payments:configure')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('not_found')
  async deletePaymentConfig(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.configs.remove(actor, id);
  }

  /** Makes the cheapest call that proves the keys in use. */
  @Post('test')
  @Access('payments:configure')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentConfigTestDto })
  @ApiProblems('invalid_input', 'not_found')
  testPaymentConfig(@Body() input: PaymentConfigNameDto): Promise<PaymentConfigTestDto> {
    return this.connection.run(input);
  }

  /**
   * Whether new payments may begin. For a gateway that the environment sets up this stores a row without keys; open
   * payments still settle, because the keys stay.
   */
  @Post('switch')
  @Access('payments:configure')
  @HttpCode(200)
  @ApiOkResponse({ type: PaymentConfigDto })
  @ApiProblems('invalid_input', 'not_found')
  async switchPaymentConfig(
    @CurrentActor() actor: Actor,
    @Body() input: SwitchPaymentConfigDto,
  ): Promise<PaymentConfigDto> {
    return toPaymentConfigDto(await this.configs.switch(actor, input));
  }
}
