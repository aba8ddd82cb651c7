import { Button, Stack } from '@mantine/core';
import { shopPaths } from '../../app/paths';
import { fill, useMessages } from '../../common/messages';
import styles from './not-staff.module.css';
import { useOtherAccount } from './use-login';

/** A buyer is logged in: a clear no, the way back to the shop, and the way to another account. */
export function NotStaff({ email }: { email: string }) {
  const t = useMessages().login;
  const logout = useOtherAccount();
  return (
    <Stack gap="md" role="alert">
      <h2 className={styles.title}>{t.notStaffTitle}</h2>
      <p className={styles.text}>{fill(t.notStaff, { email })}</p>
      <Button component="a" href={shopPaths.home()} size="md">
        {t.backToShop}
      </Button>
      <Button variant="default" size="md" loading={logout.isPending} onClick={() => logout.mutate({})}>
        {t.otherAccount}
      </Button>
    </Stack>
  );
}
