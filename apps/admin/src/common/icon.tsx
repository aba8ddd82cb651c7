/** Line icons on a 24 × 24 grid. They only decorate: the words beside them carry the meaning. */
const SHAPES = {
  alert: 'M12 3 2 20h20L12 3zm0 7v4m0 3v.01',
  ban: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.600 5.600l12.800 12.800',
  box: 'M12 3 4 7v10l8 4 8-4V7l-8-4zM4 7l8 4 8-4M12 11v10',
  chart: 'M4 20h16M7 16v-5m5 5V5m5 11v-8',
  check: 'm5 13 4 4L19 7',
  checkCircle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4 9 3 3 5-6',
  chevronDown: 'm6 9 6 6 6-6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  dashboard: 'M4 4h7v9H4zM13 4h7v5h-7zM13 11h7v9h-7zM4 15h7v5H4z',
  dash: 'M6 12h12',
  download: 'M12 4v11m-5-5 5 5 5-5M4 19h16',
  edit: 'M4 20h4L19 9l-4-4L4 16v4zm9-13 4 4',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  factory: 'M3 20V10l6 4v-4l6 4V5h5v15zM7 17h.01M11 17h.01M15 17h.01',
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
  settings:
    'M4 7h9m5 0h2M4 17h3m5 0h8M15.500 4.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zm-6 10a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  shelf: 'M4 4v17M20 4v17M4 11h16M4 19h16M7 6h4v5H7zM13 14h4v5h-4z',
  store: 'M4 10v10h16V10M3 10l2-6h14l2 6zm6 10v-6h6v6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.500 1.500m11 11L19 19M5 19l1.500-1.500m11-11L19 5',
  truck: 'M2 6h12v11H2zm12 4h4l4 4v3h-8zM6 17a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm11 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  trash: 'M5 7h14M9.500 7V4.500h5V7M7 7l.800 13h8.400L17 7M10.300 11v5M13.700 11v5',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-5 4-7 8-7s8 2 8 7',
  users:
    'M9 5a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM2 20c0-4 3.500-6 7-6s7 2 7 6M16 5.500a3.500 3.500 0 0 1 0 6.500m2 2.500c2.500.700 4 2.500 4 5.500',
  log: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7m-7 4h7',
  upload: 'M12 16V5m-5 5 5-5 5 5M4 19h16',
  wallet: 'M4 6h14v3M4 6v12h16V9H6a2 2 0 0 1-2-2zm12 7h.01',
  x: 'm6 6 12 12M18 6 6 18',
  zoomIn: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4M8 11h6m-3-3v6',
  zoomOut: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4 4M8 11h6',
  chat: 'M4 5h16v11H9l-5 4z',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  send: 'M3 11 21 3l-5 18-4-7zM12 14l9-11',
  checkDouble: 'm2 13 4 4L15 7m-4 8 2 2L22 7',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  printer: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  archive: 'M3 5h18v4H3zM5 9v11h14V9M10 13h4',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  columns: 'M4 5h16v14H4zM10 5v14M15 5v14',
  down: 'M12 5v14m-6-6 6 6 6-6',
  filter: 'M4 5h16l-6 8v6l-4-2v-4z',
  forward: 'M5 12h14m-6-6 6 6-6 6',
  grip: 'M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  star: 'm12 3 2.700 5.600 6.100.800-4.500 4.200 1.100 6.100L12 16.800l-5.400 2.900 1.100-6.100-4.500-4.200 6.100-.800z',
  swap: 'M4 8h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4',
  tree: 'M5 3v15h4M5 10h4M11 7h9v6h-9zM11 15h9v6h-9z',
  up: 'M12 19V5m-6 6 6-6 6 6',
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
