import { Alert } from '@mantine/core';
import { Icon } from '../../common/icon';
import { useMessages } from '../../common/messages';
import { useIsOnline, useLive } from './live/use-live';

/** Silent while all is well. */
export function ConnectionNotice() {
  const t = useMessages().chatConnection;
  const isOnline = useIsOnline();
  const state = useLive();
  const text = !isOnline ? t.offline : state === 'down' ? t.polling : state === 'refused' ? t.refused : '';
  return (
    <div role="status">
      {text && (
        <Alert
          color={isOnline ? 'yellow' : 'red'}
          variant="outline"
          icon={<Icon name="alert" />}
          mb="sm"
          py={8}
        >
          {text}
        </Alert>
      )}
    </div>
  );
}
