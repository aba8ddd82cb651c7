import { textLinks } from '@hurtrock/shared/text-links';
import { Link } from 'react-router';

/** What somebody typed, as they typed it. Addresses can be followed; those of the shop itself without leaving it. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className="wrap-anywhere whitespace-pre-wrap">
      {textLinks(text).map(({ text: part, href }, index) =>
        href ? <Address key={index} text={part} href={href} /> : part,
      )}
    </p>
  );
}

const linkClass = 'underline underline-offset-2';

function Address({ text, href }: { text: string; href: string }) {
  const own = `${location.origin}/`;
  return href.startsWith(own) ? (
    <Link to={href.slice(own.length - 1)} className={linkClass}>
      {text}
    </Link>
  ) : (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" className={linkClass}>
      {text}
    </a>
  );
}
