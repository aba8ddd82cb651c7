import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { loadMessages, readLocale } from './common/messages';
import './styles.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const locale = readLocale();
document.documentElement.lang = locale;
const messages = await loadMessages(locale);

createRoot(root).render(
  <StrictMode>
    <App initial={{ locale, messages }} />
  </StrictMode>,
);
