import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/app-error.js';
import { OrdersService } from '../orders/orders.service.js';
import { labelFacts, type LabelSize } from './label-facts.js';
import { labelsPdf } from './label.js';
import { LetterheadsService } from './letterheads.service.js';
import { packingSlipsPdf } from './packing-slip.js';

/** What goes with a parcel: drawn anew each time, from the order as it stands. */
@Injectable()
export class ParcelPapersService {
  constructor(
    private readonly orders: OrdersService,
    private readonly letterheads: LetterheadsService,
  ) {}

  async packingSlip(number: string): Promise<Buffer> {
    const order = await this.orders.readByNumber(number);
    return packingSlipsPdf([{ order, shop: await this.letterheads.current() }]);
  }

  async label(number: string, shipmentId: string, size: LabelSize): Promise<Buffer> {
    const order = await this.orders.readByNumber(number);
    const shipment = order.shipments.find(({ id }) => id === shipmentId);
    if (!shipment) throw new AppError('not_found');
    return labelsPdf([labelFacts(order, shipment, await this.letterheads.current())], size);
  }
}
