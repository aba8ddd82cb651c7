import { Button, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatDateTime } from '@hurtrock/shared/format';
import { fill, useLanguage, useProblemText } from '../../common/messages';
import { Panel } from '../../common/panel';
import { UnsavedGuard } from '../../common/unsaved-guard';
import { useSendOnce } from '../../common/use-send-once';
import type { Order } from './order-looks';
import styles from './order-notes.module.css';
import { useAddNote } from './use-order-mutations';

const NOTE_MAX = 1000;

/** What staff tell each other about the order. */
export function OrderNotes({ order }: { order: Order }) {
  const { messages, locale } = useLanguage();
  const t = messages.orderNotes;
  return (
    <Panel title={t.title}>
      {order.notes.length === 0 && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.notes}>
        {order.notes.map(({ id, author, at, text }) => (
          <li key={id} className={styles.note}>
            <p className={styles.text}>{text}</p>
            <span className={styles.by}>{fill(t.by, { author, date: formatDateTime(at, locale) })}</span>
          </li>
        ))}
      </ul>
      <NoteForm number={order.number} />
    </Panel>
  );
}

function NoteForm({ number }: { number: string }) {
  const t = useLanguage().messages.orderNotes;
  const textOf = useProblemText();
  const add = useAddNote(number);
  const send = useSendOnce(add, { isRepeatable: true });
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() ? null : t.missing) },
  });
  const submit = form.onSubmit(({ text }) =>
    send(
      { params: { path: { number } }, body: { text: text.trim() } },
      {
        onSuccess: () => form.reset(),
        onError: (error) => form.setErrors({ text: textOf(error) }),
      },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <UnsavedGuard isDirty={form.isDirty()} />
      <Stack gap={8}>
        <Textarea label={t.label} rows={2} maxLength={NOTE_MAX} {...form.getInputProps('text')} />
        <Button type="submit" variant="default" loading={add.isPending} style={{ alignSelf: 'flex-start' }}>
          {t.add}
        </Button>
      </Stack>
    </form>
  );
}
