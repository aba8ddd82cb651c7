import { api } from '@hurtrock/api-client';
import { UserIcon } from '@hurtrock/ui/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../common/messages';
import { useMe } from '../common/session';
import { Disclosure } from './disclosure';
import { paths } from './paths';

const itemClass = 'block w-full rounded-lg px-3 py-2.5 text-left font-medium hover:bg-ink/8';

/** Ends the session; whatever the next person on this device sees is read anew. */
function useLogout() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return api.useMutation('post', '/api/v1/auth/logout', {
    onSuccess: async () => {
      await navigate(paths.home());
      await queries.resetQueries();
    },
  });
}

/** The links of the account, in the header's panel and in the phone's drawer. */
export function AccountLinks() {
  const t = useMessages().header;
  const me = useMe();
  const logout = useLogout();
  if (!me) {
    return (
      <>
        <Link to={paths.login()} className={itemClass}>
          {t.login}
        </Link>
        <Link to={paths.register()} className={itemClass}>
          {t.register}
        </Link>
      </>
    );
  }
  return (
    <>
      <p className="truncate px-3 pt-2 pb-1 text-sm text-muted">{me.name}</p>
      <Link to={paths.account()} className={itemClass}>
        {t.profile}
      </Link>
      <Link to={paths.orders()} className={itemClass}>
        {t.orders}
      </Link>
      <button
        type="button"
        disabled={logout.isPending}
        onClick={() => logout.mutate({})}
        className={itemClass}
      >
        {t.logout}
      </button>
    </>
  );
}

export function AccountMenu() {
  const t = useMessages().header;
  return (
    <Disclosure
      label={t.account}
      face={<UserIcon className="size-6" />}
      hasChevron={false}
      buttonClass="grid size-11 place-items-center rounded-full hover:bg-ink/10 aria-expanded:bg-ink/10"
      panelClass="right-0 w-56 p-2"
    >
      <AccountLinks />
    </Disclosure>
  );
}
