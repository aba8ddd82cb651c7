import { useMemo } from 'react';
import { Icon } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { styleNonce } from '../../common/nonce';
import { mailDocument } from './mail-document';
import styles from './safe-html.module.css';

/** A mail's HTML in a frame that may do nothing: no scripts, no forms, no way out. */
export function SafeHtml({ subject, html }: { subject: string; html: string }) {
  const t = useMessages().mails;
  const { srcDoc, links } = useMemo(() => mailDocument(html, styleNonce), [html]);
  return (
    <>
      <iframe className={styles.frame} title={fill(t.frameTitle, { subject })} sandbox="" srcDoc={srcDoc} />
      {links.length > 0 && (
        <nav aria-label={t.links} className={styles.links}>
          <h3 className={styles.title}>{t.links}</h3>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {text} <Icon name="external" size={14} />
                  <span className={styles.hidden}>{t.newTab}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
