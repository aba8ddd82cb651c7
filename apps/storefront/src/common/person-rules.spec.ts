import openapi from '@hurtrock/api-client/openapi.json';
import { LIMITS } from './person-rules';

const { ContactDto, AddressDto, PlaceOrderDto } = openapi.components.schemas;

const limits = (field: { minLength?: number; maxLength?: number }) => ({
  min: field.minLength ?? 0,
  max: field.maxLength,
});

test('allows exactly the lengths that the API allows', () => {
  const { name, email, phone } = ContactDto.properties;
  const { province, city, district, village, detail, notes } = AddressDto.properties;
  expect({
    name: limits(name),
    email: limits(email),
    phone: limits(phone),
    area: limits(province),
    detail: limits(detail),
    notes: limits(notes),
    note: limits(PlaceOrderDto.properties.note),
  }).toEqual(LIMITS);
  expect([city, district, village].map(limits)).toEqual([LIMITS.area, LIMITS.area, LIMITS.area]);
});
