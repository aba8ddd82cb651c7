import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { EmptyState } from '../common/page-states';
import { paths } from './paths';

export function NotFoundPage() {
  const { notFound: t, errorPage, app } = useMessages();
  return (
    <>
      <title>{`${t.title} · ${app.name}`}</title>
      <EmptyState isPage icon="search" title={t.title} text={t.text}>
        <Button component={Link} to={paths.orders()}>
          {errorPage.toOrders}
        </Button>
      </EmptyState>
    </>
  );
}
