import { DataTable } from '../../common/data-table';
import table from '../../common/data-table.module.css';
import { DialogButton } from '../../common/dialog-button';
import { useMessages } from '../../common/messages';
import { ChangeSynonym, DeleteSynonym } from './synonym-dialogs';
import type { Synonym } from './synonym-queries';
import styles from './synonym-table.module.css';

export function SynonymTable({ synonyms, isStale }: { synonyms: Synonym[]; isStale: boolean }) {
  const t = useMessages().synonyms;
  return (
    <DataTable
      label={t.tableLabel}
      isStale={isStale}
      columns={[
        { key: 'words', title: t.words },
        { key: 'actions', title: t.actions },
      ]}
    >
      {synonyms.map((synonym) => (
        <SynonymRow key={synonym.id} synonym={synonym} />
      ))}
    </DataTable>
  );
}

function SynonymRow({ synonym }: { synonym: Synonym }) {
  const t = useMessages().synonyms;
  const about = synonym.words.join(', ');
  return (
    <tr role="row" className={`${table.row} ${styles.row}`}>
      <td role="cell">
        <ul className={styles.words}>
          {synonym.words.map((word) => (
            <li key={word} className={styles.word}>
              {word}
            </li>
          ))}
        </ul>
      </td>
      <td role="cell">
        <div className={styles.actions}>
          <DialogButton label={t.edit} about={about} icon="edit" size="compact-md" title={t.editTitle}>
            {(close) => <ChangeSynonym synonym={synonym} onClose={close} />}
          </DialogButton>
          <DialogButton
            label={t.remove.action}
            about={about}
            icon="trash"
            size="compact-md"
            variant="subtle"
            color="red"
            title={t.remove.title}
          >
            {(close) => <DeleteSynonym synonym={synonym} onClose={close} />}
          </DialogButton>
        </div>
      </td>
    </tr>
  );
}
