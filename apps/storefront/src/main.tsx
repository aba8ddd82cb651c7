import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/app';
import { queryClient } from './app/query-client';
import { reloadOnOldChunks } from './app/old-chunks';
import { loadMessages, readLocale } from './common/messages';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

reloadOnOldChunks();
const locale = readLocale();
document.documentElement.lang = locale;
const messages = await loadMessages(locale);

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App initial={{ locale, messages }} queries={queryClient} />
    </BrowserRouter>
  </StrictMode>,
);
