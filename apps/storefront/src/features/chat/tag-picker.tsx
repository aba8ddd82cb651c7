import { TagIcon } from '@hurtrock/ui/chat-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { ChatTag } from '../../common/chat';
import { useMessages } from '../../common/messages';
import { ProductPicture } from '../../common/product-picture';
import { useViewed } from '../../common/recently-viewed';

/** Tags one of the products looked at last; the one on the page stands first. */
export function TagPicker({ onPick }: { onPick: (tag: ChatTag) => void }) {
  const t = useMessages().chat;
  const id = useId();
  const products = useViewed();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useEffect(() => {
    if (isOpen) root.current?.querySelector<HTMLElement>('li button')?.focus();
  }, [isOpen]);

  return (
    <div
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        // The chat itself stays open.
        event.preventDefault();
        close();
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={t.tagProduct}
        title={t.tagProduct}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className="grid h-11 w-10 place-items-center rounded-full hover:bg-ink/10"
      >
        <TagIcon />
      </button>
      {isOpen && (
        <div
          id={id}
          className="on-surface absolute inset-x-2.5 bottom-16 z-10 max-h-72 overflow-y-auto rounded-panel border border-line bg-surface p-2 shadow-(--shadow-overlay)"
        >
          <p className="px-2 py-1 text-xs text-muted">{products.length > 0 ? t.tagHint : t.tagNone}</p>
          <ul aria-label={t.tagHint}>
            {products.map((product) => (
              <li key={product.slug}>
                <button
                  type="button"
                  onClick={() => {
                    onPick({ kind: 'product', ...product });
                    close();
                  }}
                  className="flex min-h-11 w-full items-center gap-3 rounded-field p-1.5 text-left text-sm font-semibold hover:bg-ink/8"
                >
                  <ProductPicture
                    picture={product.picture}
                    categorySlug={product.categorySlug}
                    seed={product.slug}
                    sizes="40px"
                    className="size-10 shrink-0 overflow-hidden rounded-lg"
                  />
                  <span className="line-clamp-2">{product.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
