import { useQuery } from '@tanstack/react-query';
import { Button, Stack } from '@mantine/core';
import { fileAddresses } from '../../app/paths';
import { AccountActions } from '../../common/accounts/account-actions';
import { AccountSessions } from '../../common/accounts/account-sessions';
import { accountQuery } from '../../common/accounts/use-account-changes';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { ErrorState, ListSkeleton } from '../../common/page-states';
import { Panel } from '../../common/panel';
import styles from '../../common/person.module.css';
import { EraseForm } from './erase-form';

/** What an admin may do for a buyer: their account, and the rights they have to their own data. */
export function CustomerAccount({ id }: { id: string }) {
  const { customerPage: t, exportCustomer, eraseCustomer, common } = useMessages();
  const found = useQuery(accountQuery(id));
  if (found.isPending) return <ListSkeleton rows={2} />;
  if (!found.data)
    return <ErrorState title={common.pageFailed} error={found.error} onRetry={() => void found.refetch()} />;
  const { name, email } = found.data;
  return (
    <>
      <AccountSessions account={found.data} />
      <Panel title={t.account}>
        <Stack gap="sm" align="flex-start">
          <AccountActions account={found.data} />
          <Button
            component="a"
            href={fileAddresses.personalData(id)}
            download
            variant="default"
            leftSection={<Icon name="download" />}
          >
            {exportCustomer.action}
          </Button>
          <p className={styles.small}>{exportCustomer.hint}</p>
          <DialogButton
            label={eraseCustomer.action}
            icon="trash"
            variant="subtle"
            color="red"
            title={fill(eraseCustomer.title, { name })}
          >
            {(close) => <EraseForm id={id} email={email} onClose={close} />}
          </DialogButton>
        </Stack>
      </Panel>
    </>
  );
}
