import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { StoreService } from '../store/store.service.js';
import { billableWeight, shippingCost, type Parcel } from './shipping-cost.js';
import type { ShippingService } from './shipping-service.entity.js';

/** What a service would charge for a parcel, with what the charge was worked out from. */
export interface ShippingQuote {
  code: string;
  name: string;
  courier: string;
  cost: number;
  minDays: number;
  maxDays: number;
  billableWeightGrams: number;
  weightGrams: number;
  volumeCm3: number;
  tariff: { basePrice: number; pricePerKg: number; volumeFactor: number };
}

type Offer = Omit<ShippingService, 'position' | 'isActive'>;

const OFFERS = `
  SELECT code, name, courier, base_price AS "basePrice", price_per_kg AS "pricePerKg", volume_factor AS "volumeFactor",
         min_days AS "minDays", max_days AS "maxDays"
    FROM shipping_service WHERE is_active ORDER BY position, code`;

@Injectable()
export class ShippingQuotesService {
  constructor(private readonly store: StoreService) {}

  /** All offers for the parcel, in the shop's order. `subtotal` (rupiah) decides about free shipping. */
  async quotes(tx: EntityManager, parcel: Parcel, subtotal: number): Promise<ShippingQuote[]> {
    const services = await prepared<Offer>(tx, 'shipping:offers', OFFERS);
    const { freeShippingFrom } = await this.store.profile(tx);
    const isFree = freeShippingFrom !== null && subtotal >= freeShippingFrom;
    return services.map((service) => quote(service, parcel, isFree));
  }
}

function quote(service: Offer, parcel: Parcel, isFree: boolean): ShippingQuote {
  const { code, name, courier, minDays, maxDays, basePrice, pricePerKg, volumeFactor } = service;
  const tariff = { basePrice, pricePerKg, volumeFactor };
  return {
    code,
    name,
    courier,
    minDays,
    maxDays,
    tariff,
    cost: isFree ? 0 : shippingCost(tariff, parcel),
    billableWeightGrams: billableWeight(tariff, parcel),
    ...parcel,
  };
}
