/** A tick that draws itself once, in the brand's colours. Decoration: the words beside it say what succeeded. */
export function SuccessMark({ className = 'size-24' }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`success-mark relative grid shrink-0 place-items-center ${className}`}
    >
      <span className="success-ring absolute inset-0 rounded-full border-2 border-orange" />
      <span className="grid size-full place-items-center rounded-full bg-linear-135 from-orange to-orange-soft text-on-orange">
        <svg
          className="size-1/2"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path className="success-tick" pathLength="1" d="M5 12.5l4.5 4.5L19 7.5" />
        </svg>
      </span>
    </span>
  );
}
