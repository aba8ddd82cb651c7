import { api, type Schema } from '@hurtrock/api-client';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths';
import { StatePill } from '../../common/accounts/state-pill';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { PageHeader } from '../../common/page-header';
import { EmptyState, ErrorState, ListSkeleton } from '../../common/page-states';
import styles from '../../common/person.module.css';
import { isNotFound } from '../../common/problem';
import { useSession } from '../../common/session';
import { CustomerAccount } from './customer-account';
import { CustomerFacts } from './customer-facts';
import { Addresses, Cart, Mails, Orders, Returns } from './customer-parts';

export function Component() {
  const { customerPage: t, common } = useMessages();
  const { id = '' } = useParams();
  const state = useLocation().state as { listSearch?: string } | null;
  const found = api.useQuery('get', '/api/v1/admin/customers/{id}', { params: { path: { id } } });
  return (
    <>
      <Link to={{ pathname: paths.customers(), search: state?.listSearch }} className={styles.back}>
        <Icon name="back" size={16} />
        {t.backToList}
      </Link>
      {found.isPending && <ListSkeleton rows={6} />}
      {found.isError && isNotFound(found.error) && (
        <EmptyState isPage icon="search" title={t.notFoundTitle} text={t.notFoundText} />
      )}
      {found.isError && !isNotFound(found.error) && !found.data && (
        <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && <CustomerView customer={found.data} />}
    </>
  );
}

/** Everything about one person; what may be done to the account itself is for admins. */
function CustomerView({ customer }: { customer: Schema<'CustomerDetailDto'> }) {
  const t = useMessages().customerPage;
  const { can } = useSession();
  const { id, name, email, state } = customer;
  return (
    <>
      <PageHeader
        title={state === 'erased' ? t.erasedName : name}
        beside={state !== 'active' && <StatePill state={state} />}
        below={state === 'erased' ? undefined : email}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <Orders customer={customer} />
          <Returns returns={customer.returns} />
          <Mails mails={customer.mails} />
        </div>
        <div className={styles.column}>
          <CustomerFacts customer={customer} />
          <Addresses addresses={customer.addresses} />
          <Cart lines={customer.cart} />
          {can('users:write') && state !== 'erased' && <CustomerAccount id={id} />}
        </div>
      </div>
    </>
  );
}
