import { useQueryClient } from '@tanstack/react-query';
import { ConfirmForm } from '../../common/confirm-form';
import { ifMatch, isStale } from '../../common/if-match';
import { fill, useMessages } from '../../common/messages';
import { useSendOnce } from '../../common/use-send-once';
import { SynonymForm } from './synonym-form';
import { SYNONYM_LISTS, type Synonym } from './synonym-queries';
import { useAddSynonym, useChangeSynonym, useDeleteSynonym } from './use-synonym-mutations';

export function AddSynonym({ onClose }: { onClose: () => void }) {
  const add = useAddSynonym();
  const send = useSendOnce(add);
  return (
    <SynonymForm
      words={[]}
      error={add.error}
      isPending={add.isPending}
      onSend={(words, onError) => send({ body: { words } }, { onSuccess: onClose, onError })}
      onClose={onClose}
    />
  );
}

/** Who lost a race is told so; the list behind the dialog then shows what the other one saved. */
export function ChangeSynonym({ synonym, onClose }: { synonym: Synonym; onClose: () => void }) {
  const queries = useQueryClient();
  const change = useChangeSynonym();
  const send = useSendOnce(change);
  return (
    <SynonymForm
      words={synonym.words}
      error={change.error}
      isPending={change.isPending}
      onSend={(words, onError) =>
        send(
          {
            params: { path: { id: synonym.id }, header: ifMatch(synonym.version) },
            body: { words },
          },
          {
            onSuccess: onClose,
            onError: (error) => {
              onError(error);
              if (isStale(error)) void queries.invalidateQueries({ queryKey: SYNONYM_LISTS, exact: false });
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

export function DeleteSynonym({ synonym, onClose }: { synonym: Synonym; onClose: () => void }) {
  const t = useMessages().synonyms.remove;
  const remove = useDeleteSynonym(synonym);
  const send = useSendOnce(remove);
  return (
    <ConfirmForm
      text={fill(t.text, { words: synonym.words.join(', ') })}
      submitLabel={t.submit}
      isDangerous
      error={remove.error}
      isPending={remove.isPending}
      onSend={() => send({ params: { path: { id: synonym.id } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
