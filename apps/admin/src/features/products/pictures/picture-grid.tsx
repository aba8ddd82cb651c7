import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { fill, useMessages } from '../../../common/messages';
import { PictureCard } from './picture-card';
import styles from './pictures.module.css';
import type { Pictures } from './use-pictures';

/** A press on a field of a card is not a drag. */
const DRAG_DISTANCE = 6;

/** What a screen reader is told while a picture is carried about. */
function useSortingWords(order: string[]) {
  const t = useMessages().product.pictures.sorting;
  const positionOf = (id: UniqueIdentifier | undefined) => order.indexOf(String(id)) + 1;
  const at = (sentence: string, id: UniqueIdentifier | undefined) =>
    fill(sentence, { position: positionOf(id), count: order.length });
  const announcements: Announcements = {
    onDragStart: ({ active }) => at(t.picked, active.id),
    onDragOver: ({ over }) => (over ? at(t.over, over.id) : undefined),
    onDragEnd: ({ over }) => (over ? at(t.dropped, over.id) : t.cancelled),
    onDragCancel: () => t.cancelled,
  };
  return { announcements, screenReaderInstructions: { draggable: t.instructions } };
}

/** The pictures in the shop's order; carried by mouse, finger or keyboard. */
export function PictureGrid({ pictures, move, ...actions }: Pictures) {
  const t = useMessages().product.pictures;
  const order = pictures.map(({ id }) => id);
  const words = useSortingWords(order);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_DISTANCE } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  if (pictures.length === 0) return null;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={words}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id)
          move(order.indexOf(String(active.id)), order.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={order} strategy={rectSortingStrategy}>
        <ol className={styles.grid} aria-label={t.listLabel}>
          {pictures.map((image, index) => (
            <PictureCard
              key={image.id}
              image={image}
              index={index}
              count={pictures.length}
              onMove={(to) => move(index, to)}
              {...actions}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
