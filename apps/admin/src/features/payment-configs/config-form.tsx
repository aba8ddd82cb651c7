import type { FormEvent, ReactNode } from 'react';
import { Alert, Button, Group, Stack, Switch, type SwitchProps } from '@mantine/core';
import { Icon } from '../../common/icon';
import { useMessages, useProblemText } from '../../common/messages';
import { UnsavedGuard } from '../../common/unsaved-guard';
import type { ConfigPlace } from './config-looks';

interface Props {
  error: unknown;
  isPending: boolean;
  isDirty: boolean;
  /** What the API says against the environment itself. */
  environmentError: ReactNode;
  place: ConfigPlace;
  /** For the switch that only a new row has; one that is there is switched at once and not by the form. */
  activation: SwitchProps;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  children: ReactNode;
}

/** The frame of every form of this page. */
export function ConfigForm(props: Props) {
  const { place, isDirty, error, isPending, environmentError, activation, onSubmit, children } = props;
  const t = useMessages().configs;
  const textOf = useProblemText();
  return (
    <form noValidate onSubmit={onSubmit}>
      <UnsavedGuard isDirty={isDirty} />
      <Stack gap="sm">
        {children}
        {!place.config && (
          <Switch label={t.activateNow} description={place.hasOther && t.replacesOther} {...activation} />
        )}
        {error !== null && (
          <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
            {environmentError ?? textOf(error)}
          </Alert>
        )}
        <Group>
          <Button type="submit" loading={isPending}>
            {t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
