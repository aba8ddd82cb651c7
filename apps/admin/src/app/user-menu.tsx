import { Menu, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import type { Locale } from '@hurtrock/shared/format';
import { Icon } from '../common/icon';
import { fill, useLanguage } from '../common/messages';
import { changePerson, NOBODY, useSession } from '../common/session';
import { useShortcutsSheet } from '../common/shortcuts/shortcuts-sheet';
import { paths } from './paths';
import { queryClient } from './query-client';
import styles from './user-menu.module.css';

/** Each language in its own words, so that everybody finds theirs. */
const LANGUAGES: { locale: Locale; name: string }[] = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
];

function useLogout() {
  const navigate = useNavigate();
  return api.useMutation('post', '/api/v1/auth/logout', {
    onSuccess: async () => {
      changePerson(queryClient, NOBODY);
      await navigate(paths.login());
    },
  });
}

/** Who is logged in, language, theme, and the way out. */
export function UserMenu() {
  const { messages, locale, changeLocale } = useLanguage();
  const t = messages.userMenu;
  const { user } = useSession();
  const { toggleColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('dark') === 'dark';
  const logout = useLogout();
  const sheet = useShortcutsSheet();
  if (!user) return null;

  return (
    <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false} loop>
      <Menu.Target>
        <UnstyledButton className={styles.button} aria-label={fill(t.label, { name: user.name })}>
          <span className={styles.avatar} aria-hidden="true">
            {user.name.slice(0, 1).toUpperCase()}
          </span>
          <span className={styles.name}>{user.name}</span>
          <Icon name="chevronDown" size={16} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.person}>
          <strong>{user.name}</strong>
          <span>{user.email}</span>
          <span>{t.roles[user.role]}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t.language}</Menu.Label>
        <Menu.RadioGroup
          value={locale}
          onChange={(chosen) => void changeLocale(chosen === 'en' ? 'en' : 'id')}
        >
          {LANGUAGES.map((language) => (
            <Menu.RadioItem
              key={language.locale}
              value={language.locale}
              lang={language.locale}
              closeMenuOnClick
            >
              {language.name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name={isDark ? 'sun' : 'moon'} />} onClick={() => toggleColorScheme()}>
          {isDark ? t.toLight : t.toDark}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="keyboard" />} onClick={sheet.open}>
          {messages.shortcuts.label}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="logout" />} onClick={() => logout.mutate({})}>
          {t.logout}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
