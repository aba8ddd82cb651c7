import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@hurtrock/shared/problems';
import type { Actor } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import type { BulkShipmentDto, BulkShipmentResultDto, BulkShipmentsDto } from './dto/bulk-shipments.dto.js';
import { ShipmentsService } from './shipments.service.js';

/** Ships many orders, each for itself: what one of them refuses stops no other. */
@Injectable()
export class BulkShipmentsService {
  constructor(private readonly shipments: ShipmentsService) {}

  async ship(
    actor: Actor,
    key: string,
    { courier, orders }: BulkShipmentsDto,
  ): Promise<BulkShipmentResultDto[]> {
    if (new Set(orders.map(({ number }) => number)).size !== orders.length)
      throw fieldError('orders', 'unique', 'Name each order once');
    const results: BulkShipmentResultDto[] = [];
    for (const { number, trackingNumber } of orders)
      results.push(await this.shipOne(actor, number, { courier, trackingNumber, key }));
    return results;
  }

  private async shipOne(
    actor: Actor,
    number: string,
    parcel: { courier: string; key: string } & Pick<BulkShipmentDto, 'trackingNumber'>,
  ): Promise<BulkShipmentResultDto> {
    try {
      await this.shipments.ship(actor, number, parcel);
      return { number, isShipped: true, code: null, detail: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { number, isShipped: false, code: error.code, detail: detailOf(error) };
    }
  }
}

/** The other order, the status, or the field that the refusal is about. */
const detailOf = ({ details }: AppError): string | null => {
  const [wrong] = (details.errors ?? []) as FieldProblem[];
  const detail = details.orderNumber ?? details.orderStatus ?? wrong?.field;
  return typeof detail === 'string' ? detail : null;
};
