import type { Schema } from '@hurtrock/api-client';
import { rupiah } from '@hurtrock/shared/money';

export type Service = Schema<'AdminShippingServiceDto'>;
export type SaveService = Schema<'SaveShippingServiceDto'>;
export type Courier = Service['courier'];

/** A number as a field holds it: empty while nothing is typed. */
type Typed = number | string;

export interface ServiceFields {
  code: string;
  name: string;
  courier: string;
  basePrice: Typed;
  pricePerKg: Typed;
  volumeFactor: Typed;
  minDays: Typed;
  maxDays: Typed;
  isActive: boolean;
}

export const NEW_SERVICE: ServiceFields = {
  code: '',
  name: '',
  courier: '',
  basePrice: '',
  pricePerKg: '',
  volumeFactor: 6000,
  minDays: '',
  maxDays: '',
  isActive: true,
};

export const fieldsOf = (service: Service): ServiceFields => ({
  ...service,
  basePrice: service.basePrice.amount,
  pricePerKg: service.pricePerKg.amount,
});

/** The fields as the API takes them. */
export const toService = (fields: ServiceFields): SaveService => ({
  name: fields.name.trim(),
  courier: fields.courier as SaveService['courier'],
  basePrice: rupiah(Number(fields.basePrice)),
  pricePerKg: rupiah(Number(fields.pricePerKg)),
  volumeFactor: Number(fields.volumeFactor),
  minDays: Number(fields.minDays),
  maxDays: Number(fields.maxDays),
  isActive: fields.isActive,
});

/** These codes one place up or down from where this one stands. */
export function moved(codes: string[], code: string, step: 1 | -1): string[] {
  const at = codes.indexOf(code);
  const order = [...codes];
  order.splice(at, 1);
  order.splice(at + step, 0, code);
  return order;
}
