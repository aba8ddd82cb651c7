import { setNonce } from 'get-nonce';

/** The nonce of this page. Browsers hide it from the attribute and show it only in the property. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Mantine takes its nonce from the provider; the scroll lock of its dialogs takes it from get-nonce. */
if (styleNonce) setNonce(styleNonce);
