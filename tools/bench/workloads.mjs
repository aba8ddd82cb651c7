import { randomInt, randomUUID } from 'node:crypto';
import { Problem } from '../lib/problem.mjs';
import { query } from './place.mjs';
import { panelWorkload } from './panel.mjs';
import { PHRASES, SHELVES, slugOf } from './names.mjs';

const api = '/api/v1';
const pick = (list) => list[randomInt(list.length)];
const pages = 20;

/**
 * What is sent. A workload is a flow of one or more requests; `build` makes a request, `read` keeps of its answer what
 * the next one needs. `same` is the part of the last answer in which both servers must agree.
 */
export async function makeWorkloads({ databaseUrl, url, staffToken }) {
  const products = await query(
    databaseUrl,
    'SELECT id, slug, list_price IS NOT NULL AS is_on_sale FROM product ORDER BY price, id',
  );
  const staff = { cookie: `__Host-session=${staffToken}` };
  const lists = await walks(
    url,
    SHELVES.map((shelf) => `${api}/products?category=${slugOf(shelf)}&sort=price&limit=24`),
  );
  const orders = await walks(
    url,
    ['paid', 'shipped', 'delivered', 'cancelled'].map(
      (status) => `${api}/admin/orders?status=${status}&limit=25`,
    ),
    staff,
  );
  const staffProducts = await walks(
    url,
    ['name', 'newest', 'price'].map((sort) => `${api}/admin/products?sort=${sort}&limit=25`),
    staff,
  );
  const pages = products.map(({ slug }) => `${api}/products/${slug}`);
  return {
    list: read('list page of a category by price', lists),
    product: read('product page', pages),
    search: read('search: brand + type or series', PHRASES.search.map(searchPath)),
    prefix: read('suggestions for an unfinished word', PHRASES.prefix.map(suggestPath)),
    typo: read('search: misspelt', PHRASES.typo.map(searchPath)),
    cart: cartFlow(products),
    checkout: checkoutFlow(products),
    orders: read("staff's order list", orders, staff),
    panel: panelWorkload(),
    'staff-products': read("staff's product list", staffProducts, staff),
    written: {
      title: 'list and product pages, one being written',
      flow: [{ build: () => ({ path: pick(randomInt(2) === 0 ? lists : pages) }) }],
      write: writeFlow(
        products.find(({ is_on_sale: isOnSale }) => !isOnSale),
        staff,
      ),
    },
  };
}

const searchPath = (phrase) => `${api}/products?q=${encodeURIComponent(phrase)}&limit=24`;

const suggestPath = (phrase) => `${api}/search-suggestions?q=${encodeURIComponent(phrase)}`;

const read = (title, paths, headers = {}) => ({
  title,
  paths,
  flow: [{ build: () => ({ path: pick(paths), headers }) }],
  /** The same page twice, so that two servers can be compared. */
  fixed: () => {
    const path = pick(paths);
    return { flow: [{ build: () => ({ path, headers }) }] };
  },
  same: (answer) => answer,
});

/** The addresses of the first pages of each list, as a person gets to them: page by page. */
async function walks(url, starts, headers = {}) {
  const paths = [];
  for (const start of starts) {
    let after = null;
    for (let page = 0; page < pages; page++) {
      const path = after === null ? start : `${start}&after=${after}`;
      const answer = await fetch(`${url}${path}`, { headers });
      const { items, nextCursor } = await answer.json();
      if (items.length > 0) paths.push(path);
      after = nextCursor;
      if (after === null) break;
    }
  }
  return paths;
}

/** Staff change price and words of a product, and see at once in the shop that they are others. */
function writeFlow({ id, slug }, staff) {
  const path = `${api}/admin/products/${id}`;
  return {
    flow: [
      {
        build: () => ({ path, headers: staff }),
        read: (context, body) => (context.seen = JSON.parse(body)),
      },
      {
        build: (context) => {
          context.price = { ...context.seen.price, amount: context.seen.price.amount ^ 1024 };
          context.description = context.seen.description.replace(/[^.]*$/, ` ${randomUUID()}`);
          return {
            method: 'PATCH',
            path,
            headers: { ...staff, 'If-Match': `"${context.seen.version}"` },
            body: { price: context.price, description: context.description },
          };
        },
      },
      {
        build: () => ({ path: `${api}/products/${slug}` }),
        read: ({ price, description }, body) => {
          const shown = JSON.parse(body);
          if (shown.price.amount !== price.amount || shown.description !== description)
            throw new Problem('The shop does not show what was written.', body);
        },
      },
    ],
  };
}

function cartFlow(products) {
  const make = (choose) => ({
    flow: [
      add((context) => (context.first = choose(0)), keepVisitor),
      add(() => choose(1)),
      {
        build: ({ cookie, first }) => ({
          method: 'PUT',
          path: `${api}/cart/items/${first.id}`,
          headers: { cookie },
          body: { quantity: 3 },
        }),
      },
      { build: ({ cookie }) => ({ path: `${api}/cart`, headers: { cookie } }) },
    ],
  });
  return {
    title: 'cart: create, add, change, read',
    ...make(() => pick(products)),
    fixed: () => make(differing(products)),
    same: (cart) => cart,
  };
}

function checkoutFlow(products) {
  const make = (choose) => ({
    flow: [
      add(() => choose(0), keepVisitor),
      add(() => choose(1)),
      {
        build: ({ cookie }) => ({ path: `${api}/shipping-quotes`, headers: { cookie } }),
        read: (context, body) => (context.service = JSON.parse(body).services[0]),
      },
      { build: placeOrder },
    ],
  });
  return {
    title: 'checkout: empty cart to placed order',
    ...make(() => pick(products)),
    fixed: () => make(differing(products)),
    same: ({ status, lines, subtotal, shippingTotal, total, tax, contact, address, shipping }) => ({
      ...{ status, lines, subtotal, shippingTotal, total, tax, contact, address, shipping },
    }),
  };
}

/** The same two products whenever the flow is run. */
function differing(products) {
  const start = randomInt(products.length - 1);
  return (i) => products[start + i];
}

const add = (choose, read) => ({
  build: (context) => ({
    method: 'POST',
    path: `${api}/cart/items`,
    headers: context.cookie ? { cookie: context.cookie } : {},
    body: { productId: choose(context).id, quantity: 1 },
  }),
  read,
});

function keepVisitor(context, _, headers) {
  const cookie = headers['set-cookie'] ?? headers['Set-Cookie'];
  context.cookie = String(cookie).split(';')[0];
}

const placeOrder = ({ cookie, service }) => ({
  method: 'POST',
  path: `${api}/orders`,
  headers: { cookie, 'Idempotency-Key': randomUUID(), 'X-Forwarded-For': anyAddress() },
  body: {
    contact: { name: 'Sari Pembeli', email: 'sari@example.com', phone: '0812-3456-7890' },
    address: {
      province: 'Jawa Barat',
      city: 'Bandung',
      district: 'Sukasari',
      village: 'Gegerkalong',
      postalCode: '40153',
      detail: 'Jl. Setiabudi 1 RT 02 RW 03',
    },
    shippingService: service.code,
    paymentMethod: 'stripe',
    expectedTotal: service.total,
  },
});

const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
