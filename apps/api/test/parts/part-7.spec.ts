import { runPart } from './part.js';

runPart(7);
