import {
  BooleanField,
  DateTimeField,
  EmailField,
  EnumField,
  IntField,
  ListField,
  TextField,
  UuidField,
} from '../../../common/fields.js';
import { exportOf } from '../../../common/list-file.js';
import { PageQuery } from '../../../common/page.js';
import type { Supplier } from '../supplier.entity.js';

export const SUPPLIER_STATUSES = ['active', 'inactive'] as const;
export type SupplierStatus = (typeof SUPPLIER_STATUSES)[number];

const PHONE = /^\+?[0-9 ()-]+$/;

export class ListSuppliersDto extends PageQuery {
  @TextField({ max: 100, optional: true, description: 'Part of a name, person, e-mail address or number' })
  q?: string;
  @EnumField('SupplierStatus', SUPPLIER_STATUSES, { optional: true }) status?: SupplierStatus;
}

export class ExportSuppliersDto extends exportOf(ListSuppliersDto) {}

export class SupplierIdDto {
  @UuidField() id!: string;
}

export class CreateSupplierDto {
  @TextField({ min: 2, max: 120 }) name!: string;
  @TextField({ max: 100, optional: true }) contactPerson?: string;
  @EmailField() email!: string;
  @TextField({ min: 8, max: 20, pattern: PHONE }) phone!: string;
  @TextField({ max: 120, optional: true }) company?: string;
  @TextField({ max: 300, optional: true }) address?: string;
  @TextField({ max: 1000, optional: true }) notes?: string;
  @BooleanField({ optional: true, description: 'True unless told' }) isActive?: boolean;
}

export class ChangeSupplierDto {
  @TextField({ min: 2, max: 120, optional: true }) name?: string;
  @TextField({ max: 100, optional: true }) contactPerson?: string;
  @EmailField({ optional: true }) email?: string;
  @TextField({ min: 8, max: 20, pattern: PHONE, optional: true }) phone?: string;
  @TextField({ max: 120, optional: true }) company?: string;
  @TextField({ max: 300, optional: true }) address?: string;
  @TextField({ max: 1000, optional: true }) notes?: string;
  @BooleanField({ optional: true }) isActive?: boolean;
}

export class SupplierDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() contactPerson!: string;
  @TextField() email!: string;
  @TextField() phone!: string;
  @TextField() company!: string;
  @TextField() address!: string;
  @TextField() notes!: string;
  @BooleanField() isActive!: boolean;
  @DateTimeField() createdAt!: string;
  @IntField({ min: 1 }) version!: number;
}

export class SupplierPageDto {
  @ListField(() => SupplierDto) items!: SupplierDto[];
  @TextField({ nullable: true }) nextCursor!: string | null;
}

export function toSupplierDto(row: Supplier): SupplierDto {
  const { id, name, contactPerson, email, phone, company, address, notes, isActive, version } = row;
  return {
    id,
    name,
    contactPerson,
    email,
    phone,
    company,
    address,
    notes,
    isActive,
    version,
    createdAt: row.createdAt.toISOString(),
  };
}
