import type { Supplier } from './supplier-queries';

export const TEXT_FIELDS = [
  'name',
  'company',
  'contactPerson',
  'email',
  'phone',
  'address',
  'notes',
] as const;

/** What a person types about a supplier. */
export type SupplierFields = Pick<Supplier, (typeof TEXT_FIELDS)[number]>;

export const NO_SUPPLIER: SupplierFields = {
  name: '',
  company: '',
  contactPerson: '',
  email: '',
  phone: '',
  address: '',
  notes: '',
};

/** The fields of which the text is another one; what surrounds it counts for nothing. */
export function changedFields(before: SupplierFields, after: SupplierFields): Partial<SupplierFields> {
  return Object.fromEntries(
    TEXT_FIELDS.map((name) => [name, after[name].trim()] as const).filter(
      ([name, text]) => text !== before[name],
    ),
  );
}

/** The fields alone, without what else an answer of the API holds. */
export function fieldsOf(supplier: SupplierFields): SupplierFields {
  const { name, company, contactPerson, email, phone, address, notes } = supplier;
  return { name, company, contactPerson, email, phone, address, notes };
}
