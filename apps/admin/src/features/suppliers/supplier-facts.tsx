import { Fragment } from 'react';
import { useMessages } from '../../common/messages';
import { TEXT_FIELDS } from './supplier-fields';
import type { Supplier } from './supplier-queries';
import styles from './supplier.module.css';

/** The same for those who may only read it. */
export function SupplierFacts({ supplier }: { supplier: Supplier }) {
  const t = useMessages().supplier;
  return (
    <>
      <dl className={styles.facts}>
        {TEXT_FIELDS.map((name) => (
          <Fragment key={name}>
            <dt>{t[name]}</dt>
            <dd>{supplier[name] || t.none}</dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles.note}>{t.readOnly}</p>
    </>
  );
}
