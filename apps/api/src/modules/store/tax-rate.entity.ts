import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** PPN from a day on: the rate, and the share of the price before tax that it is taken of (11/12 since 2025). */
@Entity('tax_rate')
@Check('tax_rate_sane', 'rate_basis_points >= 0 AND base_numerator > 0 AND base_denominator > 0')
export class TaxRate {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'tax_rate_pkey' })
  startsOn!: string;

  @Column('integer', { name: 'rate_basis_points' })
  basisPoints!: number;

  @Column('integer')
  baseNumerator!: number;

  @Column('integer')
  baseDenominator!: number;
}
