import '@testing-library/jest-dom';
import { notifications } from '@mantine/notifications';
import { act, configure } from '@testing-library/react';
import { queryClient } from '../src/app/query-client';

// Pages are loaded lazily, and the first one of a file is compiled then.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/* What Mantine asks of a browser and jsdom does not have. */
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
/* Nothing has a size in jsdom, so a menu would count as scrolled out of sight, and hide, as soon as that is worked out. */
Object.defineProperties(document.documentElement, {
  clientWidth: { value: 1024 },
  clientHeight: { value: 768 },
});
Element.prototype.getBoundingClientRect = () => DOMRect.fromRect({ x: 10, y: 10, width: 100, height: 40 });
/* React reads a submitted form when a transition starts in its handler; Node's FormData does not know jsdom's forms. */
const NodeFormData = globalThis.FormData;
globalThis.FormData = class extends NodeFormData {
  constructor() {
    super();
  }
};
/* Node's signals are not jsdom's, which refuses them: the listener is removed by hand instead. */
const addListener = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  if (typeof options !== 'object' || !options.signal) return addListener.call(this, type, listener, options);
  const { signal, ...others } = options;
  addListener.call(this, type, listener, others);
  signal.addEventListener('abort', () => this.removeEventListener(type, listener, others));
};
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  act(() => notifications.clean());
  queryClient.clear();
  localStorage.clear();
  document.cookie = 'lang=; Path=/; Max-Age=0';
});
