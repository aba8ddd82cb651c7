import { icon } from './icons';

/** Apart from the others, which every first visit fetches. */
export const SendIcon = icon('M4.5 12h7M4.5 12L3 4.5 21 12 3 19.5z');
export const ImageIcon = icon('M4 5h16v14H4zM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15 9.2v.1');
export const TagIcon = icon('M4 4.5h7.5l8.5 8.5-7 7L4.5 11.5zM8.2 8.4v.1');
export const BellIcon = icon('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4');
export const BellOffIcon = icon(
  'M6 16.5V11c0-1 .2-2 .7-2.8M9 5.8a6 6 0 0 1 9 5.2v4M4.5 18H18M10 20.5h4M4 4l16 16',
);
export const DoubleCheckIcon = icon('M2 12.5l4.5 4.5L15 7.5M11.5 16l1 1L22 7.5');
