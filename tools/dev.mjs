import { enter } from './lib/entry.mjs';

enter(() => import('./lib/dev-command.mjs'));
