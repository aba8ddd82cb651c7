import { Button, Group } from '@mantine/core';
import { Link, useRouteError } from 'react-router';
import { useMessages, useProblemText } from '../common/messages';
import { EmptyState } from '../common/page-states';
import { isProblem } from '../common/problem';
import { paths } from './paths';

/** Shown in the place of a page that threw. */
export function ErrorPage() {
  const { errorPage: t, app } = useMessages();
  const textOf = useProblemText();
  const error = useRouteError();
  const isKnown = isProblem(error) || error instanceof TypeError;
  return (
    <main role="alert">
      <title>{`${t.title} · ${app.name}`}</title>
      <EmptyState isPage icon="alert" title={t.title} text={isKnown ? textOf(error) : t.text}>
        <Group>
          <Button onClick={() => location.reload()}>{t.reload}</Button>
          <Button variant="default" component={Link} to={paths.orders()}>
            {t.toOrders}
          </Button>
        </Group>
      </EmptyState>
    </main>
  );
}
