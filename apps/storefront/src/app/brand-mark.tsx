import type { Schema } from '@hurtrock/api-client';
import { Link } from 'react-router';
import { useMessages } from '../common/messages';
import { useStore } from '../common/store';
import { paths } from './paths';

/** The shop's name as a logo: the first word loud, the rest by hand. */
export function BrandMark() {
  const t = useMessages().header;
  const store = useStore();
  const name = store?.name ?? 'Hurtrock Music Store';
  const [loud = name, ...rest] = name.split(' ');
  return (
    <Link to={paths.home()} aria-label={t.homeLink(name)} className="group flex shrink-0 items-center gap-2">
      {store?.logo ? (
        <Logo picture={store.logo} />
      ) : (
        <svg
          viewBox="0 0 64 64"
          aria-hidden="true"
          className="size-9 shrink-0 transition-transform duration-300 group-hover:-rotate-12 sm:size-10"
        >
          <rect width="64" height="64" rx="15" className="fill-orange" />
          <path d="M37 5 14 36h14l-6 23 28-33H34l8-21z" className="fill-on-orange" />
        </svg>
      )}
      <span className="leading-none max-[359px]:sr-only">
        <span className="block font-brand text-2xl leading-none sm:text-[1.7rem]">{loud}</span>
        <span className="mt-0.5 hidden font-hand text-sm leading-none whitespace-nowrap text-accent sm:block">
          {rest.join(' ')}
        </span>
      </span>
    </Link>
  );
}

function Logo({ picture: { url, widths, formats, width, height } }: { picture: Schema<'PictureDto'> }) {
  return (
    <img
      src={`${url}/${widths[0]}.${formats.at(-1)}`}
      alt=""
      width={width}
      height={height}
      className="h-9 w-auto max-w-32 object-contain sm:h-10"
    />
  );
}
