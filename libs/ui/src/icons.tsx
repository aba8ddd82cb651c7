import type { ReactNode } from 'react';

interface IconProps {
  className?: string;
}

/** Every icon is decoration: the control or the text around it carries the name. */
function Icon({ className = 'size-5', children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** An icon drawn by one path. */
export const icon = (d: string) => (props: IconProps) => (
  <Icon {...props}>
    <path d={d} />
  </Icon>
);

export const CheckIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const CrossIcon = icon('M6 6l12 12M18 6L6 18');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const MinusIcon = icon('M5 12h14');
export const ChevronDownIcon = icon('M6 9.5l6 6 6-6');
export const ChevronLeftIcon = icon('M14.5 6l-6 6 6 6');
export const ChevronRightIcon = icon('M9.5 6l6 6-6 6');
export const ArrowRightIcon = icon('M4 12h15M13 6l6 6-6 6');
export const MenuIcon = icon('M4 7h16M4 12h16M4 17h16');
export const SearchIcon = icon('M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16.2 16.2L21 21');
export const ZoomInIcon = icon('M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16.2 16.2L21 21M8 11h6M11 8v6');
export const CartIcon = icon(
  'M3 4h2.2l2.3 11h10.2l2.1-8H6.3M9 19.2a1.3 1.3 0 1 0 0 .1zM16.5 19.2a1.3 1.3 0 1 0 0 .1z',
);
export const UserIcon = icon('M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20.5c.8-3.9 3.8-6 7.5-6s6.7 2.1 7.5 6');
export const SunIcon = icon(
  'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
);
export const MoonIcon = icon('M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z');
export const ClockIcon = icon('M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2');
export const InfoIcon = icon('M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5M12 7.8v.1');
export const AlertIcon = icon('M12 4L2.8 19.5h18.4zM12 10v4.2M12 16.9v.1');
export const TruckIcon = icon(
  'M2.5 6.5h11v10h-11zM13.5 10h4l3.5 3.5v3h-7.5M7 18.5a1.8 1.8 0 1 0 0-.1zM17 18.5a1.8 1.8 0 1 0 0-.1z',
);
export const PinIcon = icon(
  'M12 21s-7-6.3-7-11.5a7 7 0 0 1 14 0C19 14.7 12 21 12 21zM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
);
export const PhoneIcon = icon(
  'M5 4h3.5l1.7 4.3-2.1 1.6a12 12 0 0 0 6 6l1.6-2.1L20 15.5V19a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z',
);
export const MailIcon = icon('M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7');
export const EyeIcon = icon(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
);
export const EyeOffIcon = icon(
  'M4 4l16 16M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-3 3.7M6.3 7.5A17 17 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.1-1M10 10a3 3 0 0 0 4.1 4.2',
);
export const TrashIcon = icon('M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.9 12.5h9.2L17.5 7M10.3 10.5v5.5M13.7 10.5v5.5');
export const CopyIcon = icon('M9 9h10.5v11H9zM15 9V4.5H4.5v11H9');
export const FilterIcon = icon('M4 6.5h16M7 12h10M10 17.5h4');
export const LockIcon = icon('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const ChatIcon = icon(
  'M12 4c5 0 8.5 3.2 8.5 7.3s-3.5 7.2-8.5 7.2c-1 0-2-.1-2.9-.4L4.5 20l1.1-3.6a6.8 6.8 0 0 1-2.1-5.1C3.5 7.2 7 4 12 4z',
);
export const BoxIcon = icon('M12 3l8.5 4.5v9L12 21l-8.5-4.5v-9zM3.5 7.5L12 12l8.5-4.5M12 12v9');
export const LaptopIcon = icon('M5 5.5h14v10H5zM2.5 18.5h19');
export const ExternalIcon = icon('M14 4.5h5.5V10M19 5l-8 8M17.5 13.5v6h-13v-13h6');
export const BoltIcon = icon('M13 2.5L5 13.5h6l-1 8 8-11h-6z');
export const CardIcon = icon('M3 6h18v12H3zM3 10h18M6.5 14.5h4');
export const QrIcon = icon(
  'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v2M14 20h2M18.5 18.5H20V20',
);
export const BankIcon = icon('M3.5 9.5L12 4l8.5 5.5zM6 9.5v7.5M10 9.5v7.5M14 9.5v7.5M18 9.5v7.5M3.5 19.5h17');
export const CashIcon = icon(
  'M3 7h18v10H3zM12 9.7a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6zM6 12h.1M18 12h.1',
);
export const SwitchIcon = icon('M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19');
export const HistoryIcon = icon('M4 5v4.5h4.5M4.6 9.2A8 8 0 1 1 4 13M12 8v4.5l3 1.8');
export const ShareIcon = icon('M12 15V4M8 7.5L12 3.5l4 4M5 12v7.5h14V12');
export const WifiOffIcon = icon(
  'M3 3l18 18M8.5 15.5a5 5 0 0 1 6 -.6M5.3 12.2a9.6 9.6 0 0 1 4-2.3M2.5 9a14 14 0 0 1 4-2.6M11 5.2A14 14 0 0 1 21.5 9M15 10.3a9.6 9.6 0 0 1 3.7 1.9M12 19.2v.1',
);
export const UploadIcon = icon('M12 15.5V4.5M7.5 8.5L12 4l4.5 4.5M4.5 15.5v4h15v-4');
export const CameraIcon = icon(
  'M4 7.5h3.5l1.5-2.5h6l1.5 2.5H20v11.5H4zM12 9.7a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z',
);
