/** Line icons on a 24 × 24 grid. They only decorate: the words beside them carry the meaning. */
const SHAPES = {
  alert: 'M12 3 2 20h20L12 3zm0 7v4m0 3v.01',
  ban: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.600 5.600l12.800 12.800',
  box: 'M12 3 4 7v10l8 4 8-4V7l-8-4zM4 7l8 4 8-4M12 11v10',
  check: 'm5 13 4 4L19 7',
  checkCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4 9 3 3 5-6',
  chevronDown: 'm6 9 6 6 6-6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  dash: 'M6 12h12',
  download: 'M12 4v11m-5-5 5 5 5-5M4 19h16',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  back: 'M19 12H5m6-6-6 6 6 6',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  logout: 'M15 4h4v16h-4M10 8l-4 4 4 4m-4-4h10',
  mail: 'M3 6h18v12H3zm0 1 9 6 9-6',
  moon: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z',
  orders: 'M6 3h12v18l-3-2-3 2-3-2-3 2V3zm3 5h6m-6 4h6',
  plus: 'M12 5v14M5 12h14',
  refresh: 'M19 8A8 8 0 1 0 20 13M20 4v5h-5',
  refund: 'M4 9h11a5 5 0 0 1 0 10H9M4 9l4-4M4 9l4 4',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6zm6 10v-6h6v6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.500 1.500m11 11L19 19M5 19l1.500-1.500m11-11L19 5',
  truck: 'M2 6h12v11H2zm12 4h4l4 4v3h-8zM6 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm11 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
  upload: 'M12 16V5m-5 5 5-5 5 5M4 19h16',
  wallet: 'M4 6h14v3M4 6v12h16V9H6a2 2 0 0 1-2-2zm12 7h.01',
  x: 'm6 6 12 12M18 6 6 18',
  zoomIn: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4M8 11h6m-3-3v6',
  zoomOut: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4M8 11h6',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
