import { Drawer } from '@hurtrock/ui/dialog';
import { MenuIcon } from '@hurtrock/ui/icons';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '../common/messages';
import { AccountLinks } from './account-menu';
import { CategoryMenu } from './category-menu';
import { LanguageSwitch } from './language-switch';

/** Everything that the narrow header has no room for. A new page closes it. */
export function MobileMenu() {
  const { common, header } = useMessages();
  const { key } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const isOpen = openAt === key;
  return (
    <>
      <button
        type="button"
        aria-label={header.openMenu}
        aria-haspopup="dialog"
        onClick={() => setOpenAt(key)}
        className="-ml-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-ink/10 lg:hidden"
      >
        <MenuIcon className="size-6" />
      </button>
      <Drawer
        side="left"
        isOpen={isOpen}
        onClose={() => setOpenAt(null)}
        title={header.categories}
        closeLabel={common.close}
      >
        {isOpen && (
          <nav aria-label={header.mainMenu} className="space-y-6">
            <CategoryMenu />
            <div className="-mx-3 border-t border-line pt-4">
              <AccountLinks />
            </div>
            <LanguageSwitch />
          </nav>
        )}
      </Drawer>
    </>
  );
}
