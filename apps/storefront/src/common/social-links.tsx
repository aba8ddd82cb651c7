import type { Schema } from '@hurtrock/api-client';
import { useMessages } from './messages';

interface Props {
  links: Schema<'SocialLinkDto'>[];
  className: string;
}

/** The shop's pages elsewhere, by the names that people call those places. */
export function SocialLinks({ links, className }: Props) {
  const t = useMessages().footer;
  if (links.length === 0) return null;
  return (
    <ul aria-label={t.socials} className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {links.map(({ name, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer" className={className}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
