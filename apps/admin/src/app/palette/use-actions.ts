import { useMantineColorScheme } from '@mantine/core';
import type { Permission } from '@hurtrock/shared/permissions';
import type { IconName } from '../../common/icon';
import { useLanguage } from '../../common/messages';
import { useSession } from '../../common/session';
import { useShortcutsSheet } from '../../common/shortcuts/shortcuts-sheet';
import { NAVIGATION } from '../navigation';
import { paths } from '../paths';

export interface Action {
  label: string;
  icon: IconName;
  /** A page of the panel, or something that is done where one is. */
  to?: string;
  run?: () => void;
}

interface Begun {
  label: string;
  to: string;
  permission: Permission;
}

/** Pages and commands that this person may use. */
export function useActions(): { pages: Action[]; commands: Action[] } {
  const { messages, locale, changeLocale } = useLanguage();
  const { nav, palette: t } = messages;
  const { can } = useSession();
  const { toggleColorScheme } = useMantineColorScheme();
  const sheet = useShortcutsSheet();
  const begun: Begun[] = [
    { label: t.newProduct, to: paths.newProduct(), permission: 'products:write' },
    { label: t.newRestock, to: paths.newRestockOrder(), permission: 'restock:write' },
    { label: t.newSupplier, to: paths.newSupplier(), permission: 'suppliers:write' },
    { label: t.toPack, to: `${paths.orders()}?toPack=true`, permission: 'orders:ship' },
  ];
  return {
    pages: NAVIGATION.filter(({ permission }) => can(permission)).map(({ name, path, icon }) => ({
      label: nav[name],
      icon,
      to: path,
    })),
    commands: [
      ...begun
        .filter(({ permission }) => can(permission))
        .map(({ label, to }): Action => ({ label, to, icon: 'plus' })),
      { label: t.theme, icon: 'sun', run: toggleColorScheme },
      { label: t.language, icon: 'globe', run: () => void changeLocale(locale === 'id' ? 'en' : 'id') },
      { label: messages.shortcuts.label, icon: 'keyboard', run: sheet.open },
    ],
  };
}
