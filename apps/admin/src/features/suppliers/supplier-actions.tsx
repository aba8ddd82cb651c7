import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { Icon } from '../../common/icon';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useMessages, useProblemText } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { supplierQuery, type Supplier } from './supplier-queries';
import styles from './supplier.module.css';
import { useChangeSupplier, useDeleteSupplier } from './use-supplier-mutations';

/** Whether orders may go to a supplier, and the way to forget one that was never used. */
export function SupplierActions({ supplier }: { supplier: Supplier }) {
  const t = useMessages().supplier;
  const { name } = supplier;
  return (
    <div className={styles.buttons}>
      {supplier.isActive ? (
        <DialogButton label={t.deactivate.action} icon="ban" title={fill(t.deactivate.title, { name })}>
          {(close) => <DeactivateForm supplier={supplier} onClose={close} />}
        </DialogButton>
      ) : (
        <ActivateButton supplier={supplier} />
      )}
      <DialogButton
        label={t.remove.action}
        icon="trash"
        variant="subtle"
        color="red"
        title={fill(t.remove.title, { name })}
      >
        {(close) => <DeleteForm supplier={supplier} onClose={close} />}
      </DialogButton>
    </div>
  );
}

/** Switches a supplier on or off as it is now; who lost a race looks again and decides again. */
function useSwitch({ id, version }: Supplier, isActive: boolean) {
  const queries = useQueryClient();
  const change = useChangeSupplier();
  const send = useSendOnce(change, { isRepeatable: true });
  return {
    change,
    run: (onSuccess: () => void) =>
      send(
        { params: { path: { id }, header: ifMatch(version) }, body: { isActive } },
        {
          onSuccess,
          onError: (error) => {
            if (isStale(error)) void queries.invalidateQueries({ queryKey: supplierQuery(id).queryKey });
          },
        },
      ),
  };
}

function ActivateButton({ supplier }: { supplier: Supplier }) {
  const t = useMessages().supplier.activate;
  const textOf = useProblemText();
  const { change, run } = useSwitch(supplier, true);
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="check" />}
        loading={change.isPending}
        onClick={() => run(() => undefined)}
      >
        {t.action}
      </Button>
      {change.error && (
        <Alert color="red" variant="outline" icon={<Icon name="alert" />} role="alert">
          {textOf(change.error)}
        </Alert>
      )}
    </>
  );
}

function DeactivateForm({ supplier, onClose }: { supplier: Supplier; onClose: () => void }) {
  const t = useMessages().supplier.deactivate;
  const { change, run } = useSwitch(supplier, false);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      error={change.error}
      isPending={change.isPending}
      onSend={() => run(onClose)}
      onClose={onClose}
    />
  );
}

function DeleteForm({ supplier, onClose }: { supplier: Supplier; onClose: () => void }) {
  const t = useMessages().supplier.remove;
  const navigate = useNavigate();
  const remove = useDeleteSupplier(supplier);
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={t.text}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() =>
        send(
          { params: { path: { id: supplier.id } } },
          { onSuccess: () => void navigate(paths.suppliers(), { replace: true }) },
        )
      }
      onClose={onClose}
    />
  );
}
