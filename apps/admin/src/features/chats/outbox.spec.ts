import { Outbox, type Unsent } from './outbox';

const ROOM = 'room-1';
const text = (clientId: string) => ({ clientId, kind: 'text' as const, text: clientId });

function anOutbox(stored: Unsent[] = []) {
  let kept: readonly Unsent[] = stored;
  const asked: { unsent: Unsent; store: () => void; fail: (error: unknown) => void }[] = [];
  const outbox = new Outbox(
    (unsent) =>
      new Promise((resolve, reject) => asked.push({ unsent, store: () => resolve(null), fail: reject })),
    { load: () => [...kept], save: (unsent) => (kept = unsent) },
  );
  return { outbox, asked, kept: () => kept };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const states = (outbox: Outbox) => outbox.list().map(({ clientId, state }) => [clientId, state]);

test('messages of one conversation go one after the other, those of another do not wait', async () => {
  const { outbox, asked, kept } = anOutbox();
  outbox.add(ROOM, text('a'));
  outbox.add(ROOM, text('b'));
  outbox.add('room-2', text('c'));
  expect(asked.map(({ unsent }) => unsent.clientId)).toEqual(['a', 'c']);
  asked[0]!.store();
  await settled();
  expect(states(outbox)).toEqual([
    ['b', 'sending'],
    ['c', 'sending'],
  ]);
  asked.slice(1).forEach(({ store }) => store());
  await settled();
  expect(kept()).toEqual([]);
});

test('one whose answer was lost goes again under the same id; one that was refused waits for a person', async () => {
  const { outbox, asked } = anOutbox();
  outbox.add(ROOM, text('a'));
  outbox.add(ROOM, text('b'));
  asked[0]!.fail(new TypeError('Failed to fetch'));
  await settled();
  expect(states(outbox)).toEqual([
    ['a', 'waiting'],
    ['b', 'waiting'],
  ]);
  outbox.flush();
  asked[1]!.fail({ code: 'validation_failed', status: 400 });
  await settled();
  expect(asked.map(({ unsent }) => unsent.clientId)).toEqual(['a', 'a', 'b']);
  expect(states(outbox)).toEqual([
    ['a', 'failed'],
    ['b', 'sending'],
  ]);
  asked[2]!.store();
  await settled();
  outbox.discard('a');
  expect(outbox.list()).toEqual([]);
});

test('what a reload interrupted is sent again', () => {
  const { outbox, asked } = anOutbox([
    { ...text('a'), conversationId: ROOM, writtenAt: '2026-11-23T08:00:00.000Z', state: 'sending' },
  ]);
  outbox.flush();
  expect(asked.map(({ unsent }) => unsent.clientId)).toEqual(['a']);
});
