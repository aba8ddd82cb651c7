import { keepPreviousData } from '@tanstack/react-query';
import type { AskedFigures } from './use-span';

/** What all figures of a course ask for. */
export const courseQuery = ({ span, grain }: AskedFigures) => ({ params: { query: { ...span, grain } } });

export const spanQuery = ({ span }: AskedFigures) => ({ params: { query: span } });

/** The figures of before stay while others are on their way. */
export const KEEP = { placeholderData: keepPreviousData };
