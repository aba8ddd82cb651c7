import { enter } from './lib/entry.mjs';

enter(() => import('./soak/command.mjs'));
