import { useState } from 'react';
import { ActionIcon, Progress, Tooltip } from '@mantine/core';
import { Icon } from '../../../common/icon';
import { fill, useMessages, useProblemText } from '../../../common/messages';
import { isProblem } from '../../../common/problem';
import styles from './pictures.module.css';
import type { Upload, UploadQueue } from './upload-queue';

/** The file itself is at fault. */
const HOPELESS = [400, 413];

interface Props {
  uploads: readonly Upload[];
  queue: UploadQueue;
}

/** Each file on its way, with its picture, how far it is, and what is wrong with it. */
export function UploadList({ uploads, queue }: Props) {
  const t = useMessages().product.pictures;
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads} aria-label={t.uploadsLabel}>
      {uploads.map((upload) => (
        <UploadItem key={upload.key} upload={upload} queue={queue} />
      ))}
    </ul>
  );
}

function UploadItem({ upload, queue }: { upload: Upload; queue: UploadQueue }) {
  const t = useMessages().product.pictures;
  const { key, file, state, fault, error } = upload;
  const isFailed = state === 'failed';
  // What is no picture today is none tomorrow.
  const canRetry = isFailed && fault === null && !(isProblem(error) && HOPELESS.includes(error.status));
  return (
    <li className={styles.upload} data-state={state}>
      <Preview upload={upload} />
      <div className={styles.uploadWords}>
        <span className={styles.fileName}>{file.name}</span>
        {isFailed ? <WhatIsWrong upload={upload} /> : <HowFar upload={upload} />}
      </div>
      {canRetry && (
        <Tooltip label={fill(t.retry, { name: file.name })}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={fill(t.retry, { name: file.name })}
            onClick={() => queue.retry(key)}
          >
            <Icon name="refresh" />
          </ActionIcon>
        </Tooltip>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={fill(isFailed ? t.discard : t.cancel, { name: file.name })}
        onClick={() => queue.remove(key)}
      >
        <Icon name="x" />
      </ActionIcon>
    </li>
  );
}

/** The file as the browser can show it; not every file can be. */
function Preview({ upload: { preview } }: { upload: Upload }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return (
      <span className={styles.uploadPicture}>
        <Icon name="picture" />
      </span>
    );
  }
  return <img src={preview} alt="" className={styles.uploadPicture} onError={() => setBroken(true)} />;
}

function WhatIsWrong({ upload: { fault, error } }: { upload: Upload }) {
  const t = useMessages().product.pictures;
  const textOf = useProblemText();
  return (
    <span role="alert" className={styles.fault}>
      {fault ? t.faults[fault] : textOf(error)}
    </span>
  );
}

/** Sent, checked, ready: the bar is the first step, which alone takes long. */
function HowFar({ upload: { file, state, sent } }: { upload: Upload }) {
  const t = useMessages().product.pictures;
  if (state === 'failed') return null;
  const text = fill(t.steps[state], { percent: Math.round(sent * 100) });
  const done = state === 'checking' ? 1 : 0;
  return (
    <>
      <Progress
        value={sent * 100}
        size="sm"
        striped={state === 'checking'}
        animated={state === 'checking'}
        aria-label={fill(t.stepsLabel, { name: file.name, state: text })}
      />
      <ol className={styles.steps} aria-hidden="true">
        {(['sent', 'checked', 'ready'] as const).map((step, index) => (
          <li key={step} data-done={index < done || undefined} data-now={index === done || undefined}>
            {index === 0 && done === 0 ? text : t.stepNames[step]}
          </li>
        ))}
      </ol>
    </>
  );
}
