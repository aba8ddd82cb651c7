import { isProblem } from './problem';

/** Says which version of a thing was edited, so that nobody's change is written over unseen. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** Somebody else has saved meanwhile. */
export const isStale = (error: unknown) => isProblem(error) && error.code === 'version_stale';
