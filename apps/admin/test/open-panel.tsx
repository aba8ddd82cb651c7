import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { BASENAME } from '../src/app/paths';
import { Providers } from '../src/app/providers';
import { routes } from '../src/app/routes';
import { chosenLocale, loadCatalogue } from '../src/common/language';

/** Opens the whole panel at an address below `/admin` and tells where it is. */
export async function openPanel(path: string) {
  const router = createMemoryRouter(routes, { basename: BASENAME, initialEntries: [BASENAME + path] });
  render(
    <Providers first={await loadCatalogue(chosenLocale())}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { address: () => router.state.location.pathname + router.state.location.search };
}
