import { useEffect, useState, type ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { copyText } from './copy-text';
import { CheckIcon, CopyIcon } from './icons';
import { useToast } from './toast';

interface CopyButtonProps {
  text: string;
  /** What stands on the button. */
  children: ReactNode;
  /** The whole name, for people who hear the button alone; begins with what stands on it. */
  label?: string;
  copied: string;
  failed: string;
  className?: string;
}

const DONE_MS = 2500;

/** Copies with one tap, and says so: by a mark on itself and in the page's live region. */
export function CopyButton({ text, children, label, copied, failed, className }: CopyButtonProps) {
  const toast = useToast();
  const [doneAt, setDoneAt] = useState(0);

  useEffect(() => {
    if (!doneAt) return;
    const timer = setTimeout(() => setDoneAt(0), DONE_MS);
    return () => clearTimeout(timer);
  }, [doneAt]);

  async function copy() {
    const isCopied = await copyText(text);
    if (isCopied) setDoneAt(Date.now());
    toast(isCopied ? copied : failed, isCopied ? 'success' : 'danger');
  }

  return (
    <Button
      variant="secondary"
      size="small"
      aria-label={label}
      className={classNames('shrink-0', className)}
      onClick={() => void copy()}
    >
      {doneAt ? <CheckIcon className="size-5 text-success" /> : <CopyIcon />}
      {children}
    </Button>
  );
}
