import { useState } from 'react';
import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type DragMoveEvent,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { VisuallyHidden } from '@mantine/core';
import { useFocusAgain } from '../../common/focus-again';
import { useMessages } from '../../common/messages';
import { CategoryRow, LEVEL_WIDTH, rowId } from './category-row';
import { hasChildren, mayLand, placeOf, placeUnder, visibleRows, type Category } from './category-tree';
import styles from './category-tree.module.css';
import { treeKeys } from './tree-keys';
import { useDragWords } from './use-drag-words';
import type { Mover } from './use-move-category';

/** A click is not a drag. */
const DRAG_DISTANCE = 6;

interface Props {
  tree: Category[];
  selectedId: string | undefined;
  mover: Mover;
  isDraggable: boolean;
  onOpen: (id: string) => void;
}

function useDrag(tree: Category[], rows: Category[], mover: Mover) {
  const [drag, setDrag] = useState<{ id: string; overId: string; levels: number } | null>(null);
  const landing = drag && placeUnder(tree, rows, drag);
  const read = ({ active, over, delta }: DragMoveEvent) => ({
    id: String(active.id),
    overId: String(over?.id ?? active.id),
    levels: Math.round(delta.x / LEVEL_WIDTH),
  });
  return {
    draggedId: drag?.id,
    landing,
    onDragMove: (event: DragMoveEvent) => setDrag(read(event)),
    // It lands where it was last shown.
    onDragEnd: () => {
      setDrag(null);
      if (drag && landing && mayLand(tree, drag.id, landing.depth)) mover.moveTo(drag.id, landing);
    },
    onDragCancel: () => setDrag(null),
  };
}

/** The tree: dragged by hand or finger, walked and rearranged by keyboard. */
export function CategoryTreeView({ tree, selectedId, mover, isDraggable, onOpen }: Props) {
  const t = useMessages().categories;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [lastFocused, setLastFocused] = useState(selectedId);
  const [pickedUp, setPickedUp] = useState<string>();
  const focusAgain = useFocusAgain();
  const rows = visibleRows(tree, pickedUp ? new Set([...closed, pickedUp]) : closed);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_DISTANCE } }));
  const drag = useDrag(tree, rows, mover);
  const words = useDragWords(tree, drag.landing);
  const inTabOrder = rows.some(({ id }) => id === lastFocused) ? lastFocused : rows[0]?.id;

  const fold = (id: string, isClosed: boolean) =>
    setClosed(new Set(isClosed ? [...closed, id] : [...closed].filter((each) => each !== id)));
  const onKeyDown = treeKeys({
    tree,
    rows,
    closed,
    onFold: fold,
    onFocus: (id) => document.getElementById(rowId(id))?.focus(),
    onOpen,
    onStep: (id, step) => {
      focusAgain(rowId(id));
      mover.step(id, step);
    },
  });

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={words}
      onDragStart={({ active }) => setPickedUp(String(active.id))}
      onDragMove={drag.onDragMove}
      onDragEnd={() => {
        setPickedUp(undefined);
        drag.onDragEnd();
      }}
      onDragCancel={() => {
        setPickedUp(undefined);
        drag.onDragCancel();
      }}
    >
      <SortableContext items={rows.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ul role="tree" aria-label={t.treeLabel} className={styles.tree}>
          {rows.map((category) => (
            <CategoryRow
              key={category.id}
              category={category}
              shift={category.id === drag.draggedId && drag.landing ? drag.landing.depth - category.depth : 0}
              place={placeOf(tree, category.id)}
              isOpen={hasChildren(tree, category.id) ? !closed.has(category.id) : null}
              isSelected={category.id === selectedId}
              isInTabOrder={category.id === inTabOrder}
              isDraggable={isDraggable}
              onKeyDown={onKeyDown}
              onFold={fold}
              onFocus={setLastFocused}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </SortableContext>
      <VisuallyHidden role="status">{mover.news}</VisuallyHidden>
    </DndContext>
  );
}
