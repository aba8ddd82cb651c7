import { runPart } from './part.js';

runPart(4);
