const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A part of an address: lower-case letters, digits, and hyphens between them. */
export const isSlug = (text: string) => SLUG.test(text.trim());

/** Names by which things are told apart must differ, whatever their case. */
export const isTwice = (name: string, names: readonly string[]) =>
  names.filter((other) => other.trim().toLowerCase() === name.trim().toLowerCase()).length > 1;
