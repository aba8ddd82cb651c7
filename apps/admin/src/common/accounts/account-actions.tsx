import { Group } from '@mantine/core';
import { DialogButton } from '../dialog-button';
import { fill, useMessages } from '../messages';
import { useSession } from '../session';
import { ActivationForm, EditAccountForm, MailLinkForm } from './account-forms';
import type { Account } from './account-looks';

/** What the server says that may be done to an account now, for who may do it at all. */
export function AccountActions({ account }: { account: Account }) {
  const { changeUser, activateUser, deactivateUser, mailUserLink } = useMessages();
  const { can } = useSession();
  const { name, state, allowedActions } = account;
  const may = (action: (typeof allowedActions)[number]) => allowedActions.includes(action);
  const isInvited = state === 'invited';
  if (!can('users:write') || state === 'erased') return null;
  return (
    <Group gap="xs">
      <DialogButton label={changeUser.edit} icon="edit" title={fill(changeUser.title, { name })}>
        {(close) => <EditAccountForm account={account} onClose={close} />}
      </DialogButton>
      {may('mail_link') && (
        <DialogButton
          label={isInvited ? mailUserLink.invite : mailUserLink.reset}
          icon="mail"
          title={isInvited ? mailUserLink.inviteTitle : mailUserLink.resetTitle}
        >
          {(close) => <MailLinkForm account={account} onClose={close} />}
        </DialogButton>
      )}
      {may('deactivate') && (
        <DialogButton label={deactivateUser.action} icon="ban" title={fill(deactivateUser.title, { name })}>
          {(close) => <ActivationForm account={account} onClose={close} />}
        </DialogButton>
      )}
      {may('activate') && (
        <DialogButton
          variant="filled"
          label={activateUser.action}
          icon="check"
          title={fill(activateUser.title, { name })}
        >
          {(close) => <ActivationForm account={account} onClose={close} />}
        </DialogButton>
      )}
    </Group>
  );
}
