import { MoonIcon, SunIcon } from '@hurtrock/ui/icons';
import { useTheme } from '@hurtrock/ui/theme';
import { useMessages } from '../common/messages';

export function ThemeToggle() {
  const t = useMessages().header;
  const { theme, toggle } = useTheme();
  return (
    <button
      type="button"
      aria-label={t.theme}
      title={t.theme}
      onClick={toggle}
      className="grid size-11 place-items-center rounded-full hover:bg-ink/10"
    >
      {theme === 'dark' ? <SunIcon className="size-6" /> : <MoonIcon className="size-6" />}
    </button>
  );
}
