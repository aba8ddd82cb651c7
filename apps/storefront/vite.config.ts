import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

/** What the first paint needs although no module graph says so: the Indonesian texts and the headline font. */
const FIRST_PAINT = [/storefront\.id-[\w-]+\.js$/, /brand-display-[\w-]+\.woff2$/];

function preloadFirstPaint(): Plugin {
  return {
    name: 'preload-first-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_PAINT.some((pattern) => pattern.test(file)))
          .map((file): HtmlTagDescriptor => {
            const attrs = file.endsWith('.js')
              ? { rel: 'modulepreload', href: `/${file}` }
              : { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` };
            return { tag: 'link', attrs, injectTo: 'head' };
          }),
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwindcss(), preloadFirstPaint()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
});
