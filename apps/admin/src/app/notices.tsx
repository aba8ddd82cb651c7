import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useMessages } from '../common/messages';

/** Where notes about what was done appear. Their buttons are called something, in the language of the page. */
export function Notices() {
  const { close } = useMessages().common;
  const closeButtonProps = { 'aria-label': close };
  return (
    <MantineThemeProvider
      inherit
      theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}
    >
      <Notifications position="bottom-right" limit={3} />
    </MantineThemeProvider>
  );
}
