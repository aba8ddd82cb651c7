import { apiAnswers, callsTo, refuse } from '../../../../test/fake-api';
import { theSocket } from '../../../../test/fake-socket';
import { live } from './live-connection';

const TOKEN = 'POST /chat/token';
const ELSEWHERE = 'https://chat.hurtrock.com';

let close: () => void;
const open = async () => {
  close = live.open(() => undefined);
  await jest.advanceTimersByTimeAsync(0);
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  close();
  jest.useRealTimers();
});

test('at the shop’s own origin the cookies of staff open the socket, and no token', async () => {
  const calls = apiAnswers({ [TOKEN]: { token: 'x', expiresIn: 60, url: null } });
  await open();
  expect(theSocket().url).toBe('/chat');
  expect(await theSocket().handshake()).toEqual({ side: 'staff' });
  expect(callsTo(calls, TOKEN).map(({ body }) => body)).toEqual([{ side: 'staff' }]);
  expect(theSocket().calls).toBe(1);
});

test('at another origin every try shows a token of its own, for the side of staff', async () => {
  let given = 0;
  const calls = apiAnswers({
    [TOKEN]: () => ({ token: `token ${(given += 1)}`, expiresIn: 60, url: ELSEWHERE }),
  });
  await open();
  expect(theSocket().url).toBe(`${ELSEWHERE}/chat`);
  expect(await theSocket().handshake()).toEqual({ side: 'staff', token: 'token 2' });
  expect(await theSocket().handshake()).toEqual({ side: 'staff', token: 'token 3' });
  expect(callsTo(calls, TOKEN).map(({ body }) => body)).toEqual(Array(3).fill({ side: 'staff' }));
});

test('without a token it still asks as staff, and never as a shopper', async () => {
  const answers: Record<string, unknown> = { [TOKEN]: { token: 'x', expiresIn: 60, url: ELSEWHERE } };
  apiAnswers(answers);
  await open();
  answers[TOKEN] = refuse(503, 'unavailable');
  expect(await theSocket().handshake()).toEqual({ side: 'staff' });
});

test('a shop that can not be asked where its sockets are is asked again', async () => {
  const answers: Record<string, unknown> = { [TOKEN]: refuse(503, 'unavailable') };
  const calls = apiAnswers(answers);
  await open();
  expect(live.state()).toBe('down');
  answers[TOKEN] = { token: 'x', expiresIn: 60, url: null };
  await jest.advanceTimersByTimeAsync(15_000);
  theSocket().says('connect');
  expect(live.state()).toBe('live');
  expect(callsTo(calls, TOKEN)).toHaveLength(2);
});

test.each([
  ['refused', 'connect_error', 'refused'],
  ['hung up on', 'disconnect', 'down'],
])('whoever is %s calls again after a while, until the panel is left', async (_, event, state) => {
  apiAnswers({ [TOKEN]: { token: 'x', expiresIn: 60, url: null } });
  await open();
  const socket = theSocket();
  const end = () => {
    socket.active = false;
    socket.says(event);
  };
  end();
  expect(live.state()).toBe(state);
  await jest.advanceTimersByTimeAsync(15_000);
  expect(socket.calls).toBe(2);
  end();
  close();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(socket.calls).toBe(2);
});

test('left before the shop has answered, the panel opens nothing', async () => {
  apiAnswers({ [TOKEN]: { token: 'x', expiresIn: 60, url: ELSEWHERE } });
  close = live.open(() => {
    throw new Error('A socket nobody wants');
  });
  close();
  await jest.advanceTimersByTimeAsync(0);
  expect(live.socket).toBeUndefined();
});
