import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Words or phrases that mean the same to a shopper. */
@Entity('search_synonym')
@Check('search_synonym_words_some', 'cardinality(words) BETWEEN 2 AND 12')
export class Synonym {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_synonym_pkey', default: () => 'uuidv7()' })
  id!: string;

  /** As the search reads them: small letters and digits, one space between. */
  @Column('text', { array: true })
  words!: string[];

  /** Counts the changes staff made. */
  @Column('integer', { default: 1 })
  version!: number;
}
