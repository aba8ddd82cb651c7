import { fill, useMessages } from '../../common/messages';
import { placeOf, type Category, type Place } from './category-tree';

/** What a screen reader is told while a category is dragged by hand; the end is told by who moves it. */
export function useDragWords(tree: Category[], landing: Place | null) {
  const t = useMessages().categories.moves;
  const nameOf = (id: unknown) => tree.find((each) => each.id === id)?.name ?? t.root;
  return {
    screenReaderInstructions: { draggable: t.instructions },
    announcements: {
      onDragStart: ({ active }: { active: { id: unknown } }) => fill(t.picked, { name: nameOf(active.id) }),
      onDragOver: ({ active }: { active: { id: unknown } }) => {
        if (!landing) return undefined;
        const { parentId, count } = placeOf(tree, String(active.id));
        const isNew = parentId !== landing.parentId;
        return fill(t.over, {
          parent: nameOf(landing.parentId),
          position: landing.position + 1,
          count: isNew ? tree.filter((each) => each.parentId === landing.parentId).length + 1 : count,
        });
      },
      onDragEnd: () => undefined,
      onDragCancel: ({ active }: { active: { id: unknown } }) =>
        fill(t.cancelled, { name: nameOf(active.id) }),
    },
  };
}
