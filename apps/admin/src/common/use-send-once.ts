import { useRef } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';

interface Callbacks<Data, Failure> {
  onSuccess: (data: Data) => void;
  onError?: (error: Failure) => void;
}

/**
 * Sends a form once. The pending state reaches the button only after the second click of a double click, so the button
 * alone can not stop it. After a failure the form may be sent again; after a success only one that stays on the page.
 */
export function useSendOnce<Data, Failure, Variables>(
  mutation: UseMutationResult<Data, Failure, Variables>,
  { isRepeatable = false } = {},
) {
  const isSent = useRef(false);
  return (variables: Variables, { onSuccess, onError }: Callbacks<Data, Failure>) => {
    if (isSent.current) return;
    isSent.current = true;
    mutation.mutate(variables, {
      onSuccess: (data) => {
        isSent.current = !isRepeatable;
        onSuccess(data);
      },
      onError: (error) => {
        isSent.current = false;
        onError?.(error);
      },
    });
  };
}
