import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

/** The first paint needs the headline's font, although no module graph says so. The server names the rest, by route. */
const HEADLINE = /brand-display-[\w-]+\.woff2$/;

function preloadHeadline(): Plugin {
  return {
    name: 'preload-headline',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => HEADLINE.test(file))
          .map((file): HtmlTagDescriptor => {
            const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '' };
            return { tag: 'link', attrs: { ...font, href: `/${file}` }, injectTo: 'head' };
          }),
    },
  };
}

/** The server's page can be read without any script: words, styles and the first picture take the line before them. */
function scriptsLast(): Plugin {
  return {
    name: 'scripts-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/(?=(?:type="module"|rel="modulepreload") crossorigin)/g, 'fetchpriority="low" '),
    },
  };
}

/** React Router's package names its build with warnings for everybody; visitors get the other one. */
const ROUTER = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')));

/** All but what forms need: nobody begins with one. */
const SHARED = /storefront\/src\/common|libs\/(?:ui|shared)(?!.*field)/;

/** The frame of every page, whoever else uses parts of it. */
const FRAME = /storefront\/src\/app\//;

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwindcss(), preloadHeadline(), scriptsLast()],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: command === 'build' ? [{ find: /^react-router$/, replacement: ROUTER }] : [],
  },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    // What most pages share is one file: thirty of a few hundred bytes each compress badly and ask too often.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 3, test: SHARED },
            { name: 'frame', minShareCount: 2, test: FRAME },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
}));
