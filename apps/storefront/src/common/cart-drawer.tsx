import { createContext, use, useMemo, useState, type ReactNode } from 'react';

interface CartDrawerState {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

const CartDrawerContext = createContext<CartDrawerState | null>(null);

/** Lets any page open the cart beside itself; the layout draws it. */
export function CartDrawerProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const value = useMemo(() => ({ isOpen, open: () => setOpen(true), close: () => setOpen(false) }), [isOpen]);
  return <CartDrawerContext value={value}>{children}</CartDrawerContext>;
}

export function useCartDrawer(): CartDrawerState {
  const drawer = use(CartDrawerContext);
  if (!drawer) throw new Error('useCartDrawer needs a CartDrawerProvider above it');
  return drawer;
}
