import { Alert, Button, Group } from '@mantine/core';
import { api, type Schema } from '@hurtrock/api-client';
import { Icon } from '../../common/icon';
import { fill, useMessages, useProblemText } from '../../common/messages';
import type { ConfigPlace } from './config-looks';
import styles from './configs.module.css';

/** Asks the company whether it takes the keys, and says in words what it answered. */
export function ConnectionTest({ place: { provider, environment } }: { place: ConfigPlace }) {
  const t = useMessages().configs;
  const textOf = useProblemText();
  const test = api.useMutation('post', '/api/v1/admin/payment-configs/test');
  return (
    <div>
      <Group gap="sm">
        <Button
          variant="default"
          loading={test.isPending}
          onClick={() => test.mutate({ body: { provider, environment } })}
        >
          {t.test.action}
        </Button>
        <span className={styles.small}>{t.test.hint}</span>
      </Group>
      <div role="status">
        {test.isSuccess && <Result result={test.data} />}
        {test.isError && (
          <Alert mt="sm" color="red" variant="outline" icon={<Icon name="alert" />}>
            {textOf(test.error)}
          </Alert>
        )}
      </div>
    </div>
  );
}

function Result({ result }: { result: Schema<'PaymentConfigTestDto'> }) {
  const t = useMessages().configs.test;
  if (result.isWorking)
    return (
      <Alert mt="sm" color="green" variant="outline" icon={<Icon name="checkCircle" />}>
        {t.working}
      </Alert>
    );
  return (
    <Alert mt="sm" color="red" variant="outline" icon={<Icon name="alert" />}>
      {result.code && t.problems[result.code]}
      {result.detail && <span className={styles.detail}>{fill(t.detail, { detail: result.detail })}</span>}
    </Alert>
  );
}
