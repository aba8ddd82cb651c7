import '@mantine/spotlight/styles.css';
import { useEffect, useState } from 'react';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from 'react-router';
import { api } from '@hurtrock/api-client';
import { Icon, type IconName } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { paths } from '../paths';
import styles from './palette.module.css';
import { useActions, type Action } from './use-actions';

/** Shorter words would find half of everything. */
const SHORTEST = 3;
const PAUSE_MS = 200;

type Entry = Action & { key: string; description?: string };

interface Group {
  label: string;
  actions: Entry[];
}

/** What the shop has of these words. */
function useFound(words: string): { groups: Group[]; isFetching: boolean; error: unknown } {
  const { palette: t, orderStatus } = useMessages();
  const { data, isFetching, error } = api.useQuery(
    'get',
    '/api/v1/admin/search',
    { params: { query: { q: words } } },
    { enabled: words.length >= SHORTEST },
  );
  const found = words.length >= SHORTEST ? data : undefined;
  const of = (icon: IconName) => ({ icon });
  // What is known at once comes first: what is found later must not push it from under somebody's finger.
  const groups: Group[] = [
    {
      label: t.orders,
      actions: (found?.orders ?? []).map(({ number, name, status }) => ({
        ...of('orders'),
        key: number,
        label: number,
        description: `${name} · ${orderStatus[status]}`,
        to: paths.order(number),
      })),
    },
    {
      label: t.products,
      actions: (found?.products ?? []).map(({ id, name, sku }) => ({
        ...of('box'),
        key: id,
        label: name,
        description: sku,
        to: paths.product(id),
      })),
    },
    {
      label: t.customers,
      actions: (found?.customers ?? []).map(({ id, name, email }) => ({
        ...of('user'),
        key: id,
        label: name,
        description: email,
        to: paths.customer(id),
      })),
    },
  ];
  return { groups, isFetching, error };
}

/** Everything from one field: pages, commands, and what the shop has. Opens each time it is asked for. */
export function Palette({ asked }: { asked: number }) {
  const t = useMessages().palette;
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [words] = useDebouncedValue(query.trim(), PAUSE_MS);
  const { pages, commands } = useActions();
  const found = useFound(words);
  useEffect(() => spotlight.open(), [asked]);

  const said = query.trim().toLowerCase();
  const fits = ({ label }: Action) => label.toLowerCase().includes(said);
  const keyed = (actions: Action[]): Entry[] =>
    actions.filter(fits).map((action) => ({ ...action, key: action.label }));
  // What is known at once comes first: what is found later must not push it from under somebody's finger.
  const groups: Group[] = [
    { label: t.pages, actions: keyed(pages) },
    { label: t.commands, actions: keyed(commands) },
    ...found.groups,
  ].filter(({ actions }) => actions.length > 0);

  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      clearQueryOnClose
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        aria-label={t.open}
        placeholder={t.placeholder}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, actions }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {actions.map(({ key, label: name, description, icon, to, run }) => (
              <Spotlight.Action
                key={key}
                label={name}
                description={description}
                leftSection={<Icon name={icon} />}
                onClick={() => (to ? void navigate(to) : run?.())}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>
            {found.error ? textOf(found.error) : found.isFetching ? t.searching : t.nothing}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <p className={styles.foot}>{t.help}</p>
    </Spotlight.Root>
  );
}
