import { Button } from '@hurtrock/ui/button';
import { EmptyState } from '@hurtrock/ui/empty-state';
import { AlertIcon } from '@hurtrock/ui/icons';
import { useMessages } from './messages';
import { problemText } from './problem';

/** Something could not be read: says why, and offers to try again. */
export function LoadFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useMessages();
  return (
    <EmptyState role="alert" icon={<AlertIcon />} title={problemText(t, error)}>
      <Button variant="secondary" onClick={onRetry}>
        {t.common.tryAgain}
      </Button>
    </EmptyState>
  );
}
