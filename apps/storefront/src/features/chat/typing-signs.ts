import type { ChatStore } from './chat-store';

/** Said again so often while somebody writes on. */
const AGAIN_MS = 3000;
const LASTS_MS = 6000;

/** Lets the shop know that somebody is writing, and when they stopped. */
export function ownTyping(say: (isTyping: boolean) => void) {
  let saidAt = 0;
  return (isTyping: boolean) => {
    if (isTyping ? Date.now() - saidAt < AGAIN_MS : saidAt === 0) return;
    saidAt = isTyping ? Date.now() : 0;
    say(isTyping);
  };
}

/** Somebody of the shop who stopped without saying so is not typing for ever. */
export function staffTyping({ set, view }: ChatStore) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (isStaffTyping: boolean) => {
    clearTimeout(timer);
    if (isStaffTyping) timer = setTimeout(() => set({ isStaffTyping: false }), LASTS_MS);
    if (view().isStaffTyping !== isStaffTyping) set({ isStaffTyping });
  };
}
