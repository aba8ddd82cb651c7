import '@hurtrock/ui/testing/dialogs';
import '@hurtrock/ui/testing/object-urls';
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { File } from 'node:buffer';
import { AnsweredCall } from './uploads';

// A busy machine makes tests slow, never red.
configure({ asyncUtilTimeout: 60_000 });

window.scrollTo = () => undefined;
Element.prototype.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// jsdom has no style sheets to ask: nobody prefers anything.
Object.assign(window, { matchMedia: (media: string) => ({ matches: false, media }) });

Object.assign(globalThis, { XMLHttpRequest: AnsweredCall });

// The environment has Node's FormData, which knows only Node's files.
Object.assign(globalThis, { File });

// It also refuses a form; React reads submitted forms with it.
globalThis.FormData = class extends FormData {
  constructor(form?: HTMLFormElement) {
    super();
    for (const field of form?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.name) this.append(field.name, field.value);
    }
  }
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.cookie = 'lang=; max-age=0; path=/';
  document.documentElement.dataset['theme'] = 'dark';
});
