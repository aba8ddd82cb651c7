import { useLocation } from 'react-router';
import mark from '../../assets/mark.svg';
import { useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { LoginForm } from './login-form';
import styles from './login-page.module.css';
import { NotStaff } from './not-staff';

export function Component() {
  const { login: t, app } = useMessages();
  const { user } = useSession();
  const state = useLocation().state as { isExpired?: boolean } | null;
  return (
    <main className={styles.page}>
      <title>{`${t.title} · ${app.name}`}</title>
      <div className={styles.card}>
        <div className={styles.head}>
          <img src={mark} alt="" width={52} height={52} />
          <div>
            <h1 className={styles.title}>{app.name}</h1>
            <p className={styles.intro}>{t.intro}</p>
          </div>
        </div>
        {user?.role === 'buyer' ? (
          <NotStaff email={user.email} />
        ) : (
          <LoginForm isExpired={state?.isExpired ?? false} />
        )}
      </div>
    </main>
  );
}
