import { keepPreviousData } from '@tanstack/react-query';

/**
 * How every list of the API is read: page after page, the previous rows staying while filters change. The first page
 * has the cursor `null`, which is not sent; `undefined` would make openapi-react-query send a 0.
 */
export const byCursor = {
  pageParamName: 'after',
  initialPageParam: null,
  placeholderData: keepPreviousData,
} as const;
