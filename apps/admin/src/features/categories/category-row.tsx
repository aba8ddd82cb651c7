import type { KeyboardEvent } from 'react';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { ShopPicture } from '../../common/shop-picture';
import { StatusPill } from '../../common/status-pill';
import styles from './category-tree.module.css';
import type { Category } from './category-tree';

/** One level is so many pixels wide; the style sheet sets rows in by as much. */
export const LEVEL_WIDTH = 26;

export const rowId = (id: string) => `category-${id}`;

export interface RowState {
  /** So many levels deeper it would land, while it is dragged. */
  shift: number;
  place: { position: number; count: number };
  /** Null for one without branches. */
  isOpen: boolean | null;
  isSelected: boolean;
  isInTabOrder: boolean;
  isDraggable: boolean;
}

interface Props extends RowState {
  category: Category;
  onKeyDown: (event: KeyboardEvent, category: Category) => void;
  onFold: (id: string, isClosed: boolean) => void;
  onFocus: (id: string) => void;
  onOpen: (id: string) => void;
}

export function CategoryRow({ category, onKeyDown, onFold, onFocus, onOpen, ...state }: Props) {
  const t = useMessages().categories;
  const { id, name } = category;
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: !state.isDraggable,
  });
  return (
    <li
      ref={setNodeRef}
      id={rowId(id)}
      role="treeitem"
      aria-level={category.depth + 1}
      aria-posinset={state.place.position + 1}
      aria-setsize={state.place.count}
      aria-expanded={state.isOpen ?? undefined}
      aria-selected={state.isSelected}
      tabIndex={state.isInTabOrder ? 0 : -1}
      className={styles.row}
      data-dragging={isDragging || undefined}
      // Set in by a transform alone: what moves the row itself would count as a part of the drag.
      style={{
        transform: CSS.Translate.toString(transform && { ...transform, x: state.shift * LEVEL_WIDTH }),
        transition,
      }}
      onKeyDown={(event) => onKeyDown(event, category)}
      onFocus={() => onFocus(id)}
      onClick={() => onOpen(id)}
    >
      {state.isDraggable && (
        <span
          ref={setActivatorNodeRef}
          {...listeners}
          className={styles.handle}
          title={fill(t.dragHandle, { name })}
          aria-hidden="true"
        >
          <Icon name="grip" size={16} />
        </span>
      )}
      <span
        className={styles.fold}
        data-open={state.isOpen ?? undefined}
        aria-hidden="true"
        title={state.isOpen === null ? undefined : fill(state.isOpen ? t.collapse : t.expand, { name })}
        onClick={(event) => {
          if (state.isOpen === null) return;
          event.stopPropagation();
          onFold(id, state.isOpen);
        }}
      >
        {state.isOpen !== null && <Icon name="chevronDown" size={16} />}
      </span>
      <span className={styles.picture}>
        <ShopPicture picture={category.picture} sizes="28px" />
      </span>
      <span className={styles.name}>{name}</span>
      {!category.isActive && (
        <StatusPill tone="neutral" icon="ban">
          {t.inactive}
        </StatusPill>
      )}
      <span className={styles.count}>{fill(t.productCount, { count: category.productCount })}</span>
    </li>
  );
}
