import { NoteField, TextField } from '../../common/fields.js';

/** An Indonesian address as the courier wants it. */
export class AddressDto {
  @TextField({ min: 2, max: 80, description: 'Provinsi' }) province!: string;
  @TextField({ min: 2, max: 80, description: 'Kota or kabupaten' }) city!: string;
  @TextField({ min: 2, max: 80, description: 'Kecamatan' }) district!: string;
  @TextField({ min: 2, max: 80, description: 'Kelurahan or desa' }) village!: string;
  @TextField({ min: 5, max: 5, pattern: /^[1-9]\d{4}$/, description: 'Kode pos, five digits' })
  postalCode!: string;
  @TextField({ min: 5, max: 300, description: 'Street, number, RT/RW' }) detail!: string;
  @NoteField({ max: 200, optional: true, description: 'For the courier' }) notes?: string;
}
