import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '@hurtrock/api-client';
import { useMessages } from './messages';
import styles from './open-alerts.module.css';

/** The API counts no further. */
const MANY = 100;

const countQuery = {
  ...api.queryOptions('get', '/api/v1/admin/payment-alerts/count'),
  refetchInterval: 60_000,
};

/** How many alerts about payments wait for somebody, as a badge beside the way to them. */
export function OpenAlerts() {
  const t = useMessages().paymentsArea;
  const { data } = useQuery(countQuery);
  if (!data || data.open === 0) return null;
  return (
    <span className={styles.badge}>
      {data.open >= MANY ? `${MANY - 1}+` : data.open}
      <VisuallyHidden> {t.openAlerts}</VisuallyHidden>
    </span>
  );
}
