import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { formatNumber, formatRupiah, formatTime } from '@hurtrock/shared/format';
import { paths } from '../../app/paths';
import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { fill, useLanguage, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import type { DailyReport, ReportLine } from './report-looks';
import styles from './report.module.css';

/** A day can have thousands; a page does not want them all at once. */
const STEP = 100;

export function ReportLines({ report: { lines, lineCount } }: { report: DailyReport }) {
  const { report: t, common } = useMessages();
  const [most, setMost] = useState(STEP);
  const shown = lines.slice(0, most);
  return (
    <Panel title={t.linesTitle}>
      <DataTable
        label={t.linesLabel}
        isStale={false}
        columns={[
          { key: 'time', title: t.time },
          { key: 'kind', title: t.kind },
          { key: 'method', title: t.method },
          { key: 'order', title: t.order },
          { key: 'amount', title: t.amount, isNumber: true },
          { key: 'reference', title: t.reference },
          { key: 'actor', title: t.actor },
        ]}
      >
        {shown.map((line, index) => (
          <LineRow key={`${line.at} ${line.orderNumber} ${index}`} line={line} />
        ))}
      </DataTable>
      <Group justify="space-between" mt="sm">
        <p className={styles.small} role="status">
          {fill(t.shown, { count: formatNumber(shown.length), all: formatNumber(lineCount) })}
        </p>
        {shown.length < lines.length && (
          <Button variant="default" onClick={() => setMost(most + STEP)}>
            {common.loadMore}
          </Button>
        )}
      </Group>
    </Panel>
  );
}

function LineRow({ line }: { line: ReportLine }) {
  const { messages, locale } = useLanguage();
  const t = messages.report;
  const { at, kind, provider, method, orderNumber, amount, gatewayRef, handledBy } = line;
  return (
    <tr role="row" className={`${table.row} ${styles.line}`}>
      <td role="cell" className={styles.time}>
        {formatTime(at, locale)}
      </td>
      <td role="cell" className={styles.kind}>
        {t.kinds[kind]}
      </td>
      <td role="cell" className={styles.method}>
        {messages.paymentMethods[method]}
        <span className={table.second}>{messages.paymentProviders[provider]}</span>
      </td>
      <td role="cell" className={styles.order}>
        <Link to={paths.order(orderNumber)}>{orderNumber}</Link>
      </td>
      <td role="cell" className={`${table.number} ${styles.amount}`}>
        {formatRupiah(kind === 'refunded' ? -amount.amount : amount.amount)}
      </td>
      <td role="cell" className={styles.reference}>
        {gatewayRef && <code>{gatewayRef}</code>}
      </td>
      <td role="cell" className={styles.actor}>
        {handledBy}
      </td>
    </tr>
  );
}
