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

export type ShippingOffer = Omit<ShippingService, 'isActive' | 'version'>;

export const OFFERS = `
  SELECT code, name, courier, base_price AS "basePrice", price_per_kg AS "pricePerKg", volume_factor AS "volumeFactor",
         min_days AS "minDays", max_days AS "maxDays", position
    FROM shipping_service WHERE is_active ORDER BY position, code`;

/** All offers for the parcel, in the shop's order. */
export function shippingQuotes(offers: ShippingOffer[], parcel: Parcel, isFree: boolean): ShippingQuote[] {
  return offers.map((offer) => quote(offer, parcel, isFree));
}

function quote(service: ShippingOffer, parcel: Parcel, isFree: boolean): ShippingQuote {
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
