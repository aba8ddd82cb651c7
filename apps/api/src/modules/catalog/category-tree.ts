import type { PictureFacts } from '../media/picture.entity.js';

export interface CategoryFacts {
  id: string;
  parentId: string | null;
  name: string;
  slug: string;
  description: string;
  picture: PictureFacts | null;
}

export interface CategoryNode {
  id: string;
  name: string;
  slug: string;
  description: string;
  picture: PictureFacts | null;
  children: CategoryNode[];
}

/** The tree of a flat list, which keeps its order; what has no way up to a top category is left out. */
export function categoryTree(categories: CategoryFacts[]): CategoryNode[] {
  const below = new Map<string | null, CategoryFacts[]>();
  for (const category of categories)
    below.set(category.parentId, [...(below.get(category.parentId) ?? []), category]);
  const nodesUnder = (parentId: string | null): CategoryNode[] =>
    (below.get(parentId) ?? []).map(({ id, name, slug, description, picture }) => ({
      id,
      name,
      slug,
      description,
      picture,
      children: nodesUnder(id),
    }));
  return nodesUnder(null);
}
