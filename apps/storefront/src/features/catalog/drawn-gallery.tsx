import { useState } from 'react';
import { useMessages } from '../../common/messages';
import { ProductArt } from '../../common/product-art';

interface DrawnGalleryProps {
  categorySlug: string;
  seed: string;
  name: string;
}

const VIEWS = [0, 1, 2];

/** Three looks at the drawn instrument, for a product that was never photographed. */
export function DrawnGallery({ name, ...art }: DrawnGalleryProps) {
  const t = useMessages().product;
  const [view, setView] = useState(0);
  return (
    <section aria-label={t.gallery} className="md:sticky md:top-28 md:self-start">
      <figure className="relative overflow-hidden rounded-panel border border-line shadow-panel">
        <ProductArt {...art} view={view} label={t.pictureOf(name)} className="aspect-square" />
        <figcaption className="absolute right-3 bottom-3 rounded-full bg-black/75 px-3 py-1 text-xs font-semibold text-white">
          {t.artNote}
        </figcaption>
      </figure>
      <div className="mt-3 grid grid-cols-4 gap-3">
        {VIEWS.map((n) => (
          <button
            key={n}
            type="button"
            aria-label={t.view(n + 1)}
            aria-pressed={view === n}
            onClick={() => setView(n)}
            className="overflow-hidden rounded-field border-2 border-transparent opacity-75 transition hover:opacity-100 aria-pressed:border-orange aria-pressed:opacity-100"
          >
            <ProductArt {...art} view={n} className="aspect-square" />
          </button>
        ))}
      </div>
    </section>
  );
}
