import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const tuple = (...shades: [string, string, string, string, string, string, string, string, string, string]) =>
  shades as MantineColorsTuple;

const orange = 'var(--orange-primary)';

/** Mantine in the brand's clothes. Every colour is a token of `@hurtrock/ui/tokens.css`; none is written down twice. */
export const theme = createTheme({
  fontFamily: 'var(--font-body)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font-body)', fontWeight: '700' },
  primaryColor: 'brand',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  colors: {
    brand: tuple(orange, orange, orange, orange, orange, orange, orange, orange, orange, orange),
    dark: tuple(
      'var(--ink)',
      'var(--ink)',
      'var(--muted)',
      'var(--line-strong)',
      'var(--line)',
      'var(--surface-raised)',
      'var(--surface)',
      'var(--page)',
      'var(--sunken)',
      'var(--sunken)',
    ),
  },
  variantColorResolver: (input) => {
    const isBrand = !input.color || input.color === 'brand';
    if (input.variant !== 'filled' || !isBrand) return defaultVariantColorsResolver(input);
    return {
      background: orange,
      hover: 'var(--orange-secondary)',
      color: 'var(--on-orange)',
      border: '1px solid transparent',
    };
  },
});

const schemeVariables = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted-on-surface)',
  '--mantine-color-placeholder': 'var(--muted-on-surface)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--danger-ink)',
  '--mantine-color-default': 'var(--surface-raised)',
  '--mantine-color-default-hover': 'var(--neutral-bg)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-brand-light': 'color-mix(in srgb, var(--orange-primary) 14%, transparent)',
  '--mantine-color-brand-light-hover': 'color-mix(in srgb, var(--orange-primary) 20%, transparent)',
  '--mantine-color-brand-light-color': 'var(--accent-ink)',
  '--mantine-color-brand-outline': 'var(--accent-ink)',
  '--mantine-color-red-light-color': 'var(--danger-ink)',
  '--mantine-color-red-filled': '#c92a2a',
  '--mantine-color-red-filled-hover': '#a61e1e',
};

/** Both schemes read the same tokens; the tokens themselves change with `data-theme`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables,
  dark: schemeVariables,
});
