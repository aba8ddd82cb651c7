import { DialogButton } from '../../common/dialog-button';
import { useMessages } from '../../common/messages';
import { ApproveForm, RejectForm } from './decide-forms';
import { ReceiveForm } from './receive-form';
import type { AdminReturn } from './return-looks';
import styles from './returns.module.css';

/** What the server says that this member of staff may do now. */
export function ReturnActions({ item }: { item: AdminReturn }) {
  const { approveReturn, rejectReturn, receiveReturn } = useMessages();
  const may = (action: AdminReturn['allowedActions'][number]) => item.allowedActions.includes(action);
  return (
    <div className={styles.buttons}>
      {may('reject') && (
        <DialogButton label={rejectReturn.action} icon="x" title={rejectReturn.title}>
          {(close) => <RejectForm id={item.id} onClose={close} />}
        </DialogButton>
      )}
      {may('approve') && (
        <DialogButton variant="filled" label={approveReturn.action} icon="check" title={approveReturn.title}>
          {(close) => <ApproveForm id={item.id} onClose={close} />}
        </DialogButton>
      )}
      {may('receive') && (
        <DialogButton variant="filled" label={receiveReturn.action} icon="box" title={receiveReturn.title}>
          {(close) => <ReceiveForm item={item} onClose={close} />}
        </DialogButton>
      )}
    </div>
  );
}
