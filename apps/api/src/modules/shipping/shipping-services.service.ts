import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { parcelOf, type Packed } from './shipping-cost.js';
import { OFFERS, shippingQuotes, type ShippingOffer, type ShippingQuote } from './shipping-quotes.js';

@Injectable()
export class ShippingServices {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** What the shop sends with now. */
  offered(): Promise<ShippingOffer[]> {
    return prepared<ShippingOffer>(this.db, 'shipping:offers', OFFERS);
  }

  /** What one parcel would cost, whatever it is worth. */
  async costs(parcel: Omit<Packed, 'quantity'>): Promise<ShippingQuote[]> {
    return shippingQuotes(await this.offered(), parcelOf([{ ...parcel, quantity: 1 }]), false);
  }
}
