import type { storefrontPagesId } from './storefront.pages.id.js';

export const storefrontPagesEn: typeof storefrontPagesId = {
  pages: {
    titled: (title, shop) => (title ? `${title} · ${shop}` : shop),
    home: 'A music store for rock and metal in Bandung: guitars, basses, drums and amplifiers. The stock on screen is the stock on our shelves, and you see the shipping cost before you pay.',
    products:
      'All guitars, basses, drums, amplifiers and accessories in our store, with current prices and stock.',
    search: (words) => `What we found for “${words}” in our store, with current prices and stock.`,
    category: (name, about) => `${name} in our store, with current prices and stock.${about && ` ${about}`}`,
    product: (name, price, about) => `${name}: ${price}.${about && ` ${about}`}`,
    store: (name, address) => `Address, opening hours, telephone and WhatsApp of ${name}: ${address}.`,
  },
};
