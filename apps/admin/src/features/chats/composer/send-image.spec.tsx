import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { CHAT, chatAnswers, chatMessage, chatState, chatSummary } from '../../../../test/chats';
import { callsTo, refuse, type Call } from '../../../../test/fake-api';
import { fileOf } from '../../../../test/files';
import { openPanel } from '../../../../test/open-panel';

const { composer: t, chat, chats } = adminId;
const SEND = `POST /admin/chats/${CHAT}/images`;

const image = { src: '/api/v1/chat/images/1', width: 320, height: 240, placeholder: 'data:,' };
const stored = ({ idempotencyKey }: Call) => ({
  message: chatMessage(2, { clientId: idempotencyKey!, kind: 'image', text: '', image }),
  state: chatState(chatSummary({ status: 'open' })),
  masked: false,
});

beforeAll(() => {
  URL.createObjectURL = () => 'blob:preview';
  HTMLElement.prototype.scrollTo = () => undefined;
});

async function send(name: string, type: string) {
  await openPanel(`/chats/${CHAT}`);
  await screen.findByRole('log');
  const input = screen.getByLabelText(t.image, { selector: 'input' });
  fireEvent.change(input, { target: { files: [fileOf(name, type)] } });
}
const log = () => within(screen.getByRole('log'));

test('a picture is shown while it goes, and is the same one when it has to be sent again', async () => {
  let tries = 0;
  const calls = chatAnswers({
    [SEND]: (call: Call) => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch');
      return stored(call);
    },
  });
  await send('gitar.png', 'image/png');
  expect(await log().findByRole('img', { name: chats.kinds.image })).toHaveAttribute('src', 'blob:preview');
  expect(log().getByText(chat.sending)).toBeVisible();
  const shown = await log().findByRole('img', { name: chat.image.replace('{name}', 'Rina Kusuma') });
  expect(shown).toHaveAttribute('src', image.src);
  await waitFor(() => expect(log().queryByText(chat.sending)).toBeNull());
  const [first, second] = callsTo(calls, SEND);
  expect(first!.body).toEqual({ image: 'gitar.png' });
  expect(second).toEqual(first);
});

test('what is no picture is refused before it is sent, with the reason', async () => {
  const calls = chatAnswers({ [SEND]: stored });
  await send('daftar.pdf', 'application/pdf');
  expect(await screen.findByText(t.wrongType)).toBeVisible();
  expect(callsTo(calls, SEND)).toEqual([]);
});

test('a picture that the shop can not read says so, and can be given up', async () => {
  chatAnswers({ [SEND]: refuse(400, 'unsupported_image') });
  await send('rusak.png', 'image/png');
  expect(await log().findByRole('alert')).toHaveTextContent(problemsId.unsupported_image);
  await userEvent.click(log().getByRole('button', { name: chat.discard }));
  expect(log().queryByRole('alert')).toBeNull();
});
