import { BoxIcon, CrossIcon } from '@hurtrock/ui/icons';
import type { ChatTag } from '../../common/chat';
import { useMessages } from '../../common/messages';
import { ProductPicture } from '../../common/product-picture';

/** What the next message is about. */
export function TagChip({ tag, onRemove }: { tag: ChatTag; onRemove: () => void }) {
  const t = useMessages().chat;
  const name = tag.kind === 'product' ? tag.name : t.orderName(tag.number);
  return (
    <div className="on-surface mb-2 flex items-center gap-3 rounded-field border border-line bg-surface p-1.5">
      {tag.kind === 'product' ? (
        <ProductPicture
          picture={tag.picture}
          categorySlug={tag.categorySlug}
          seed={tag.slug}
          sizes="44px"
          className="size-11 shrink-0 overflow-hidden rounded-lg"
        />
      ) : (
        <span className="grid size-11 shrink-0 place-items-center">
          <BoxIcon />
        </span>
      )}
      <p className="min-w-0 flex-1 text-sm">
        <span className="block text-xs text-muted">{t.about}</span>
        <span className="line-clamp-1 font-semibold">{name}</span>
      </p>
      <button
        type="button"
        aria-label={t.removeTag(name)}
        onClick={onRemove}
        className="grid size-10 shrink-0 place-items-center rounded-full hover:bg-ink/10"
      >
        <CrossIcon />
      </button>
    </div>
  );
}
