import { buttonClass, Button } from '@hurtrock/ui/button';
import { CopyButton } from '@hurtrock/ui/copy-button';
import { ChatIcon, PhoneIcon, ShareIcon } from '@hurtrock/ui/icons';
import { paths } from '../../app/paths';
import { useChat } from '../../common/chat';
import { useMessages } from '../../common/messages';
import { useStore } from '../../common/store';
import type { Product } from './live-stock';

/** Somebody of the shop to ask, here or by WhatsApp, and a friend to show it to: by the phone's own sheet where there is one, else by a copied link. */
export function AskAndShare({ product }: { product: Product }) {
  const { product: t, chatDoor, common } = useMessages();
  const { open } = useChat();
  const store = useStore();
  const { id, slug, name, category, images } = product;
  const address = location.origin + paths.product(slug);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <Button
        variant="secondary"
        className="grow"
        onClick={() =>
          open({ kind: 'product', id, slug, name, categorySlug: category.slug, picture: images[0] ?? null })
        }
      >
        <ChatIcon />
        {chatDoor.ask}
      </Button>
      {store?.whatsapp && (
        <a
          href={`https://wa.me/${store.whatsapp}?text=${encodeURIComponent(t.askText(name, address))}`}
          target="_blank"
          rel="noreferrer"
          className={`grow ${buttonClass({ variant: 'secondary' })}`}
        >
          <PhoneIcon />
          {t.ask}
        </a>
      )}
      {'share' in navigator ? (
        <Button
          variant="secondary"
          // Whoever closes the sheet has changed their mind; there is nothing to tell.
          onClick={() => navigator.share({ title: name, url: address }).catch(() => undefined)}
        >
          <ShareIcon />
          {t.share}
        </Button>
      ) : (
        <CopyButton text={address} copied={t.linkCopied} failed={common.copyFailed} className="min-h-11!">
          {t.copyLink}
        </CopyButton>
      )}
    </div>
  );
}
