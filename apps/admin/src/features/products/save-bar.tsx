import { Alert, Button } from '@mantine/core';
import { Icon } from '../../common/icon';
import { fill, useMessages, useProblemText } from '../../common/messages';
import styles from './product-editor.module.css';

interface Props {
  isNew: boolean;
  isDirty: boolean;
  isPending: boolean;
  /** How many fields were found wrong. */
  faults: number;
  error: unknown;
  reset: () => void;
}

/** In sight as long as there is something to save: whether something is unsaved, what went wrong, and the button. */
export function SaveBar({ isNew, isDirty, isPending, faults, error, reset }: Props) {
  const t = useMessages().product;
  const textOf = useProblemText();
  const state = isDirty ? t.unsavedHint : isNew ? '' : t.allSaved;
  return (
    <div className={styles.saveBar} data-sticks={isDirty || isNew || undefined}>
      <div className={styles.state} role="status">
        {faults > 0 ? fill(t.faults, { count: faults }) : state}
      </div>
      {error !== null && (
        <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert" py={6}>
          {textOf(error)}
        </Alert>
      )}
      {isDirty && !isNew && (
        <Button variant="default" disabled={isPending} onClick={reset}>
          {t.reset}
        </Button>
      )}
      <Button type="submit" loading={isPending} disabled={!isDirty && !isNew}>
        {isNew ? t.create : t.save}
      </Button>
    </div>
  );
}
