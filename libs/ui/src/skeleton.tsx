/** A grey stand-in of the size of what is coming. The region around it carries `aria-busy` and the words. */
export function Skeleton({ className = 'h-5 w-full' }: { className?: string }) {
  return <span aria-hidden="true" className={`skeleton block rounded-lg ${className}`} />;
}
