import type { Schema } from '@hurtrock/api-client';
import type { IconName } from '../../common/icon';
import { paths } from '../paths';

export type News = Schema<'NoticeDto'>;

interface Look {
  icon: IconName;
  /** Where one sees more, by what it is about. */
  to: (id: string) => string;
}

const stock: Look = { icon: 'shelf', to: paths.productStock };

export const NEWS_LOOKS: Record<News['kind'], Look> = {
  order_paid: { icon: 'wallet', to: paths.order },
  stock_low: stock,
  stock_critical: stock,
  stock_out: stock,
  chat_waiting: { icon: 'chat', to: paths.chat },
  job_failed: { icon: 'alert', to: paths.jobs },
};
