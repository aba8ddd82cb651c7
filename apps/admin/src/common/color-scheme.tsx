import { useLayoutEffect } from 'react';
import { localStorageColorSchemeManager, useComputedColorScheme } from '@mantine/core';
import { THEME_KEY } from '@hurtrock/ui/theme';

/** The same key as the shop's, so that a choice made in one holds in the other, and in every open tab. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: THEME_KEY });

/** Keeps the attribute that the brand tokens read equal to the scheme that Mantine has. */
export function BrandTheme() {
  const scheme = useComputedColorScheme('dark');
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = scheme;
  }, [scheme]);
  return null;
}
