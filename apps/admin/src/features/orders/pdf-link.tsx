import { fill, useMessages } from '../../common/messages';

/** Opens a paper beside the panel, where the browser can print it. */
export function PdfLink({ href, name, label }: { href: string; name: string; label?: string }) {
  const t = useMessages().orderDocuments;
  return (
    <a href={href} target="_blank" rel="noopener" aria-label={label ?? fill(t.newTab, { name })}>
      {name}
    </a>
  );
}
