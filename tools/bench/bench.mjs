import { enter } from '../lib/entry.mjs';

enter(() => import('./command.mjs'));
