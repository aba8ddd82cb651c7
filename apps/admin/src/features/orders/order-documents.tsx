import { useQuery } from '@tanstack/react-query';
import { formatDateTime } from '@hurtrock/shared/format';
import { fileAddresses } from '../../app/paths';
import { Icon } from '../../common/icon';
import { fill, useLanguage } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from './order-documents.module.css';
import { documentsQuery } from './order-queries';
import { PdfLink } from './pdf-link';

/** What can be printed for the order. What is issued once never changes again. */
export function OrderDocuments({ number }: { number: string }) {
  const { messages, locale } = useLanguage();
  const t = messages.orderDocuments;
  const { data: documents } = useQuery(documentsQuery(number));
  return (
    <Panel title={t.title}>
      <ul className={styles.documents}>
        <li>
          <Icon name="box" size={16} />
          <PdfLink href={fileAddresses.packingSlip(number)} name={t.packingSlip} />
        </li>
        {documents?.map(({ kind, number: name, path, cancelledAt }) => (
          <li key={path}>
            <Icon name="orders" size={16} />
            <PdfLink href={fileAddresses.ofPath(path)} name={fill(t.kinds[kind], { number: name })} />
            {cancelledAt && (
              <span className={styles.note}>
                {fill(t.cancelled, { date: formatDateTime(cancelledAt, locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {documents?.length === 0 && <p className={styles.none}>{t.none}</p>}
    </Panel>
  );
}
