import { useMessages } from '../../common/messages';
import { AccountFrame } from './account-frame';
import { EmailStatus } from './email-status';
import { OwnData } from './own-data';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { Sessions } from './sessions';

export function Component() {
  const t = useMessages().account;
  return (
    <AccountFrame title={t.title} kicker={t.kicker}>
      {(user) => (
        <div className="space-y-6">
          <EmailStatus user={user} />
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <ProfileForm user={user} />
            <PasswordForm />
          </div>
          <Sessions />
          <OwnData user={user} />
        </div>
      )}
    </AccountFrame>
  );
}
