import { Button } from '@mantine/core';
import { fileAddresses, type ExportedList, type Narrowing } from '../app/paths';
import { Icon } from './icon';
import { useLanguage } from './messages';

/** A list as it is narrowed now, as a file for a spreadsheet program. */
export function ExportButton({ list, query }: { list: ExportedList; query: Narrowing }) {
  const { messages, locale } = useLanguage();
  return (
    <Button
      variant="default"
      component="a"
      href={fileAddresses.list(list, { ...query, locale })}
      download
      leftSection={<Icon name="download" size={16} />}
    >
      {messages.common.export}
    </Button>
  );
}
