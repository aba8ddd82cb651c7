import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { useMessages } from '../messages';
import { ManageViews } from './manage-views';
import { SaveViewForm } from './save-view-form';
import { viewQuery, viewsQuery, type ViewPage } from './views-query';

interface Props {
  page: ViewPage;
  /** What of the address belongs to a view. */
  kept: readonly string[];
  /** Views that everybody has. */
  ready?: readonly { name: string; query: string }[];
}

/** Ways to look at a list that somebody wants back: the address, under a name. */
export function SavedViews({ page, kept, ready = [] }: Props) {
  const t = useMessages().views;
  const { data: views = [] } = useQuery(viewsQuery(page));
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const current = viewQuery(useLocation().search, kept);
  const shown = [...ready, ...views].find(({ query }) => query === current);
  const close = () => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} loop>
        <Menu.Target>
          <Button variant="default" leftSection={<Icon name="bookmark" size={16} />}>
            {shown?.name ?? t.label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {ready.map(({ name, query }) => (
            <ViewItem key={query} name={name} query={query} isShown={query === current} />
          ))}
          {ready.length + views.length === 0 && <Menu.Label>{t.none}</Menu.Label>}
          {views.map(({ id, name, query }) => (
            <ViewItem key={id} name={name} query={query} isShown={query === current} />
          ))}
          <Menu.Divider />
          <Menu.Item disabled={current === ''} onClick={() => setOpen('save')}>
            {t.save}
          </Menu.Item>
          {views.length > 0 && <Menu.Item onClick={() => setOpen('manage')}>{t.manage}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Dialog isOpen={open === 'save'} title={t.saveTitle} onClose={close}>
        <SaveViewForm page={page} query={current} onClose={close} />
      </Dialog>
      <Dialog isOpen={open === 'manage'} title={t.manageTitle} onClose={close}>
        <ManageViews page={page} views={views} />
      </Dialog>
    </>
  );
}

function ViewItem({ name, query, isShown }: { name: string; query: string; isShown: boolean }) {
  return (
    <Menu.Item
      component={Link}
      to={{ search: query }}
      leftSection={<Icon name={isShown ? 'check' : 'bookmark'} size={16} />}
    >
      {name}
    </Menu.Item>
  );
}
