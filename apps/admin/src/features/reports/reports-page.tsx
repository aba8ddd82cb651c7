import { Button, Group } from '@mantine/core';
import { fileAddresses, type ReportPeriod } from '../../app/paths';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { fill, useLanguage } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { Panel } from '../../common/panel';
import { useSession } from '../../common/session';
import { ReportForm, type ReportKind } from './report-form';
import styles from './reports.module.css';

const PERIODS: ReportPeriod[] = ['daily', 'weekly', 'monthly'];

/** All files of figures in one place. */
export function Component() {
  const { messages, locale } = useLanguage();
  const t = messages.reports;
  return (
    <>
      <PageHeader title={t.title} below={t.intro} />
      <div className={styles.stack}>
        <Panel title={t.sales}>
          <ul className={styles.list}>
            {PERIODS.map((period) => (
              <SalesReport key={period} period={period} />
            ))}
          </ul>
        </Panel>
        <Panel title={t.lists}>
          <ul className={styles.list}>
            <LongReport kind="stock" />
            <LongReport kind="customers" />
            <FileOf
              name={t.products}
              text={t.productsText}
              href={fileAddresses.list('products', { locale })}
            />
            <FileOf name={t.orders} text={t.ordersText} href={fileAddresses.list('orders', { locale })} />
          </ul>
        </Panel>
      </div>
    </>
  );
}

function SalesReport({ period }: { period: ReportPeriod }) {
  const { messages, locale } = useLanguage();
  const t = messages.reports;
  const name = t.periods[period];
  return (
    <li className={styles.item}>
      <Words name={name} text={t.periodText[period]} />
      <Group gap="xs">
        <Button
          component="a"
          href={fileAddresses.salesReport('sales.xlsx', period, locale)}
          download
          aria-label={fill(t.xlsxOf, { name })}
          variant="default"
          leftSection={<Icon name="download" />}
        >
          {t.xlsx}
        </Button>
        <Button
          component="a"
          href={fileAddresses.salesReport('sales.pdf', period, locale)}
          target="_blank"
          aria-label={fill(t.pdfOf, { name })}
          variant="default"
          leftSection={<Icon name="printer" />}
        >
          {t.pdf}
        </Button>
      </Group>
    </li>
  );
}

const PERMISSION_OF = { stock: 'products:read', customers: 'customers:read' } as const;

function LongReport({ kind }: { kind: ReportKind }) {
  const t = useLanguage().messages.reports;
  const { can } = useSession();
  const name = t.kinds[kind];
  if (!can(PERMISSION_OF[kind])) return null;
  return (
    <li className={styles.item}>
      <Words name={name} text={t.kindText[kind]} />
      <DialogButton label={t.make} about={name} title={fill(t.making, { name })} icon="download">
        {() => <ReportForm kind={kind} />}
      </DialogButton>
    </li>
  );
}

function FileOf({ name, text, href }: { name: string; text: string; href: string }) {
  const t = useLanguage().messages.reports;
  return (
    <li className={styles.item}>
      <Words name={name} text={text} />
      <Button
        component="a"
        href={href}
        download
        aria-label={fill(t.xlsxOf, { name })}
        variant="default"
        leftSection={<Icon name="download" />}
      >
        {t.xlsx}
      </Button>
    </li>
  );
}

const Words = ({ name, text }: { name: string; text: string }) => (
  <div className={styles.words}>
    <h3>{name}</h3>
    <p>{text}</p>
  </div>
);
