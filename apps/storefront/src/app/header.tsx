import { useRef } from 'react';
import { NavLink } from 'react-router';
import { useMessages } from '../common/messages';
import { AccountMenu } from './account-menu';
import { BrandMark } from './brand-mark';
import { CartButton } from './cart-button';
import { CategoryMenu } from './category-menu';
import { Disclosure } from './disclosure';
import { LanguageSwitch } from './language-switch';
import { MobileMenu } from './mobile-menu';
import { paths } from './paths';
import { SearchBox } from './search-box';
import { SearchScreen } from './search-screen';
import { ThemeToggle } from './theme-toggle';
import { useSearchKey } from './use-search-key';

const navClass =
  'flex min-h-11 items-center gap-1.5 rounded-field px-3 font-hand text-sm whitespace-nowrap hover:text-accent aria-[current=page]:text-accent';

/** The glass bar: it stays, the page slides under it. On a phone the search below it goes with the page. */
export function Header() {
  const t = useMessages().header;
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  return (
    <>
      <header className="glass sticky top-0 z-40">
        <div className="mx-auto flex max-w-7xl items-center gap-1 px-4 py-2 sm:gap-2 sm:px-6">
          <MobileMenu />
          <BrandMark />
          <nav aria-label={t.mainMenu} className="ml-3 hidden items-center lg:flex">
            <Disclosure
              label={t.categories}
              face={t.categories}
              buttonClass={navClass}
              panelClass="left-0 w-[min(58rem,90vw)] p-6"
            >
              <CategoryMenu />
            </Disclosure>
            <NavLink to={paths.products()} end className={navClass}>
              {t.allProducts}
            </NavLink>
          </nav>
          <SearchBox
            landmark={t.searchButton}
            hint="Ctrl K"
            inputRef={search}
            className="mx-3 hidden flex-1 md:block"
          />
          <div className="ml-auto flex items-center md:ml-0">
            <span className="mr-1 hidden lg:block">
              <LanguageSwitch />
            </span>
            <ThemeToggle />
            <AccountMenu />
            <CartButton />
          </div>
        </div>
      </header>
      <div className="border-b border-line bg-page px-4 py-2.5 sm:px-6 md:hidden">
        <SearchScreen />
      </div>
    </>
  );
}
