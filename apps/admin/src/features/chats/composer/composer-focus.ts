/** The field of the composer, whichever is shown: keys of the page lead there. */
export const COMPOSER_ID = 'chat-composer';

/** After the field that is wanted has come. */
export const focusComposer = () => requestAnimationFrame(() => document.getElementById(COMPOSER_ID)?.focus());

/** On a screen keyboard the large key makes a new line; the button sends. */
const isTouch = () => window.matchMedia('(pointer: coarse)').matches;

export const isSendKey = ({ key, shiftKey, nativeEvent }: React.KeyboardEvent): boolean =>
  key === 'Enter' && !shiftKey && !nativeEvent.isComposing && !isTouch();
