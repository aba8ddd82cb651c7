import { useEffect, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';

/** Where the chat covers everything; the same is written in chat.css. */
const COVERING = '(width < 40rem) or (height < 30rem)';

/**
 * Beside the page the chat leaves it usable; over the whole screen nothing behind it can be reached. It begins with the
 * focus in the field to write in, closes by Escape, and gives the focus back to where it came from.
 */
export function useChatDialog(ref: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const from = document.activeElement;
    if (matchMedia(COVERING).matches) dialog.showModal();
    else dialog.show();
    dialog.querySelector('textarea')?.focus();
    return () => {
      dialog.close();
      const bubble = () => document.querySelector<HTMLElement>('.chat-bubble');
      // The bubble stands again once the panel is gone.
      requestAnimationFrame(() => {
        if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
        else bubble()?.focus();
      });
    };
  }, [ref]);

  useEffect(() => {
    const screen = globalThis.visualViewport;
    if (!screen) return;
    const follow = () => {
      ref.current?.style.setProperty('--visible-height', `${screen.height}px`);
      ref.current?.style.setProperty('--visible-top', `${screen.offsetTop}px`);
    };
    follow();
    screen.addEventListener('resize', follow);
    screen.addEventListener('scroll', follow);
    return () => {
      screen.removeEventListener('resize', follow);
      screen.removeEventListener('scroll', follow);
    };
  }, [ref]);

  // Through React, so that what stands inside is asked first: of an open picture or list, Escape closes just that.
  const isOwn = (target: EventTarget) =>
    target instanceof Element && target.closest('dialog') === ref.current;
  return {
    onCancel: ({ target }: SyntheticEvent) => {
      if (isOwn(target)) onClose();
    },
    onKeyDown: ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && isOwn(target) && !defaultPrevented) onClose();
    },
  };
}
