import type { ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { preferredTheme } from '@hurtrock/ui/theme';
import { BrandTheme, colorSchemeManager } from '../common/color-scheme';
import type { Catalogue } from '../common/language';
import { LanguageProvider } from '../common/messages';
import { styleNonce } from '../common/nonce';
import { cssVariablesResolver, theme } from '../common/theme';
import { Notices } from './notices';
import { queryClient } from './query-client';

/** Everything that every page may count on. */
export function Providers({ first, children }: { first: Catalogue; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme={preferredTheme()}
      getStyleNonce={() => styleNonce}
    >
      <BrandTheme />
      <QueryClientProvider client={queryClient}>
        <LanguageProvider first={first}>
          <Notices />
          {children}
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
