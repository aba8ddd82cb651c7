import { ChevronDownIcon } from '@hurtrock/ui/icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface DisclosureProps {
  label: string;
  buttonClass: string;
  panelClass: string;
  face: ReactNode;
  hasChevron?: boolean;
  children: ReactNode;
}

/** A button that opens a panel below itself. Escape, a click elsewhere, leaving by Tab and a new page close it. */
export function Disclosure({
  label,
  buttonClass,
  panelClass,
  face,
  hasChevron = true,
  children,
}: DisclosureProps) {
  const [openAt, setOpenAt] = useState<string | null>(null);
  const { key } = useLocation();
  const isOpen = openAt === key;
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpenAt(null);
    };
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
  }, [isOpen]);

  return (
    <div
      ref={root}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        setOpenAt(null);
        button.current?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !root.current?.contains(event.relatedTarget)) setOpenAt(null);
      }}
    >
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setOpenAt(isOpen ? null : key)}
        className={buttonClass}
      >
        {face}
        {hasChevron && (
          <ChevronDownIcon className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        )}
      </button>
      {isOpen && (
        <div
          className={`absolute top-full z-40 mt-3 rounded-panel border border-line bg-page text-ink shadow-(--shadow-overlay) ${panelClass}`}
        >
          {children}
        </div>
      )}
    </div>
  );
}
