import { Fragment } from 'react';
import { textLinks } from '@hurtrock/shared/text-links';
import styles from './thread.module.css';

/** Plain text as it was typed; addresses of the web are links that tell the other side nothing. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {textLinks(text).map((part, index) =>
        part.href ? (
          <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ) : (
          <Fragment key={index}>{part.text}</Fragment>
        ),
      )}
    </p>
  );
}
