import { countStep } from './visit';

const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  localStorage.clear();
  globalThis.fetch = async (input) => {
    sent.push(await (input as Request).json());
    return new Response(null, { status: 204 });
  };
});
afterEach(() => jest.useRealTimers());

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('each step is told once a day, and again on the next day in Jakarta', async () => {
  jest.useFakeTimers({
    now: new Date('2026-11-23T16:59:59Z'),
    doNotFake: ['setTimeout', 'nextTick', 'setImmediate'],
  });
  for (const step of ['visit', 'visit', 'cart', 'visit', 'cart'] as const) countStep(step);
  await settled();
  expect(sent).toEqual([{ step: 'visit' }, { step: 'cart' }]);

  jest.setSystemTime(new Date('2026-11-23T17:00:00Z'));
  countStep('visit');
  await settled();
  expect(sent).toHaveLength(3);
  expect(localStorage.getItem('hurtrock-visit')).toBe('2026-11-24 visit');
});

test('a browser without storage is not counted, and a shop that is away does no harm', async () => {
  const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  countStep('visit');
  setItem.mockRestore();
  globalThis.fetch = () => Promise.reject(new TypeError('offline'));
  countStep('checkout');
  await settled();
  expect(sent).toEqual([]);
});
