import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { Icon } from '../icon';
import { useMessages } from '../messages';
import { Panel } from '../panel';
import styles from './figures.module.css';

interface Props {
  title: string;
  /** What a screen reader is told of the chart; its figures stand in the table. */
  chartLabel: string;
  chart: ReactNode;
  table: ReactNode;
  beside?: ReactNode;
  note?: string;
}

/** A chart with the table behind it, one button apart. */
export function FigurePanel({ title, chartLabel, chart, table, beside, note }: Props) {
  const t = useMessages().common;
  const [isTable, setIsTable] = useState(false);
  return (
    <Panel
      title={title}
      beside={
        <div className={styles.tools}>
          {!isTable && beside}
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name={isTable ? 'chart' : 'columns'} size={16} />}
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? t.asChart : t.asTable}
          </Button>
        </div>
      }
    >
      {note && <p className={styles.note}>{note}</p>}
      {isTable ? (
        table
      ) : (
        <div role="img" aria-label={chartLabel} className={styles.chart}>
          {chart}
        </div>
      )}
    </Panel>
  );
}
