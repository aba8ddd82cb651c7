export function Stage() {
  return <div aria-hidden="true" className="absolute inset-0 -z-10 bg-sunken" />;
}
