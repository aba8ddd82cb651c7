import { statfsSync } from 'node:fs';

/** Something the person at the keyboard can put right: said in words, without a stack trace. */
export class Problem extends Error {
  constructor(message, ...advice) {
    super(message);
    this.advice = advice;
  }
}

const diskFull = new Problem(
  'The disk is full.',
  'Free some space (a first start needs about 2 GB) and run the same command again.',
);

/** True for what Node, npm, PostgreSQL and the build say when a disk is full. */
export function isDiskFull(text) {
  return /ENOSPC|no space left on device|disk quota exceeded|EDQUOT/i.test(text);
}

/** A failure with the end of the log that explains it; a full disk is said plainly instead. */
export function failure(message, logTail) {
  if (isDiskFull(`${message} ${logTail}`)) return diskFull;
  return new Problem(message, ...(logTail ? ['The end of its log:', '', logTail] : []));
}

/** Fails early where a full disk would later show as something else, in a log that could not be written either. */
export function requireSpace(dir, megabytes) {
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize < megabytes * 1024 * 1024) throw diskFull;
}

/** Prints an error and returns the exit code that belongs to it. */
export function report(error) {
  if (error?.name === 'AbortError') return 130;
  const known = isDiskFull(`${error?.code} ${error?.message}`) ? diskFull : error;
  console.error('');
  if (known instanceof Problem) console.error([known.message, ...known.advice].join('\n'));
  // A refused file is the machine's answer, not a mistake of ours: its message names the file and the reason.
  else if (known?.syscall) console.error(`The system refused: ${known.message}`);
  else console.error(known);
  return 1;
}
