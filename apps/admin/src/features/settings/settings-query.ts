import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '@hurtrock/api-client';

export type Settings = Schema<'StoreSettingsDto'>;

export const settingsQuery = api.queryOptions('get', '/api/v1/admin/settings/store');

/** The page shows what the answer says, and a note says that it worked. */
export function useAfterSetting() {
  const queries = useQueryClient();
  return (settings: Settings, message: string) => {
    queries.setQueryData(settingsQuery.queryKey, settings);
    notifications.show({ message, color: 'green', withBorder: true });
  };
}
