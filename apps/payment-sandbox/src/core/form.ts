/** What a form encoding can say: strings, nested by `a[b]` and `a[0]`. */
export type FormValue = string | FormValue[] | FormTree;
export interface FormTree {
  [key: string]: FormValue;
}

type Branch = Map<string, string | Branch>;

const KEY = /^([^[\]]+)((?:\[[^[\]]*\])*)$/;
const MAX_DEPTH = 10;

/** Decodes `a[b][0]=x` into a tree. Keys that are no such path are kept as they are, so that validation names them. */
export function decodeForm(text: string): FormTree {
  const root: Branch = new Map();
  for (const [key, value] of new URLSearchParams(text)) insert(root, pathOf(key), value);
  return toTree(root);
}

function pathOf(key: string): string[] {
  const match = KEY.exec(key);
  if (!match) return [key];
  const rest = [...(match[2] ?? '').matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '');
  return rest.length < MAX_DEPTH ? [match[1] ?? key, ...rest] : [key];
}

function insert(root: Branch, path: string[], value: string): void {
  let branch = root;
  path.forEach((segment, depth) => {
    const key = segment === '' ? String(branch.size) : segment;
    if (depth === path.length - 1) {
      branch.set(key, value);
      return;
    }
    const next = branch.get(key);
    const child: Branch = next instanceof Map ? next : new Map<string, string | Branch>();
    branch.set(key, child);
    branch = child;
  });
}

function toTree(branch: Branch): FormTree {
  // Keys come from the network: a null prototype keeps `__proto__` an ordinary key.
  const tree = Object.create(null) as FormTree;
  for (const [key, value] of branch) tree[key] = value instanceof Map ? toValue(value) : value;
  return tree;
}

function toValue(branch: Branch): FormValue {
  const isList = branch.size > 0 && [...branch.keys()].every((key) => /^\d+$/.test(key));
  if (!isList) return toTree(branch);
  const keys = [...branch.keys()].sort((a, b) => Number(a) - Number(b));
  return keys.map((key) => {
    const value = branch.get(key);
    return value instanceof Map ? toValue(value) : (value ?? '');
  });
}
