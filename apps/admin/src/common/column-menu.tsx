import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { Icon } from './icon';
import type { listColumns } from './list-columns';
import { useMessages } from './messages';

interface Props<Name extends string> {
  columns: ReturnType<typeof listColumns<Name>>;
  shown: readonly Name[];
  titles: Record<Name, string>;
  /** Gets them as the address keeps them. */
  onChange: (text: string) => void;
}

/** Which columns a list has; kept in the address, so that saved views keep them too. */
export function ColumnMenu<Name extends string>({ columns, shown, titles, onChange }: Props<Name>) {
  const t = useMessages().columnMenu;
  return (
    <Popover position="bottom-end" withinPortal={false} trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Icon name="columns" size={16} />}>
          {t.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.shown}>
        <Checkbox.Group
          aria-label={t.shown}
          value={[...shown]}
          onChange={(names) => onChange(columns.text(names))}
        >
          <Stack gap={8}>
            {columns.all.map((name) => (
              <Checkbox key={name} value={name} label={titles[name]} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
