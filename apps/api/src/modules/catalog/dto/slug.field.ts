import { TextField } from '../../../common/fields.js';

/** The last part of an address: words in small letters with hyphens between them, so that no path can be written in it. */
export const SlugField = (options: { optional?: boolean; description?: string } = {}): PropertyDecorator =>
  TextField({ ...options, min: 1, max: 120, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ });
