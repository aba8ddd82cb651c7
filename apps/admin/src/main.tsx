import './app/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { BASENAME } from './app/paths';
import { Providers } from './app/providers';
import { routes } from './app/routes';
import { chosenLocale, loadCatalogue } from './common/language';

async function start(root: HTMLElement) {
  const first = await loadCatalogue(chosenLocale());
  const router = createBrowserRouter(routes, { basename: BASENAME });
  createRoot(root).render(
    <StrictMode>
      <Providers first={first}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
