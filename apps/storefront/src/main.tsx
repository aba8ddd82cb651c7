import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app';
import { queryClient } from './app/query-client';
import { reloadOnOldChunks } from './app/old-chunks';
import { takeRouteData } from './app/route-data';
import { preparePage } from './app/routes';
import { loadMessages, readLocale } from './common/messages';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reloadOnOldChunks();
const locale = readLocale();
document.documentElement.lang = locale;
takeRouteData(queryClient, document);
const [messages] = await Promise.all([
  loadMessages(locale),
  // What can not be fetched now is asked for again by the page itself.
  preparePage(location.pathname).catch(() => undefined),
]);

// In slices: whoever scrolls the server's page meanwhile is not held up.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <App initial={{ locale, messages }} queries={queryClient} />
      </BrowserRouter>
    </StrictMode>,
  ),
);
