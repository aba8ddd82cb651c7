import { createServer } from 'node:http';
import pg from 'pg';
import { listProducts, readProduct } from './floor-reads.mjs';
import { suggestWords } from './floor-search.mjs';
import { listOrders, listStaffProducts } from './floor-staff.mjs';
import { addItem, changeItem, readCart } from './floor-cart.mjs';
import { placeOrder, quoteShipping } from './floor-checkout.mjs';

/**
 * What Node and PostgreSQL can do here at best: the answers of the API, and the rows it leaves behind, with as few
 * statements as will do, prepared, and no framework. No input is checked and nothing is refused: a measure, no shop.
 */
const api = '/api/v1';
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL_SIZE),
});
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

const fixed = {
  [`GET ${api}/products`]: listProducts,
  [`GET ${api}/search-suggestions`]: suggestWords,
  [`GET ${api}/admin/orders`]: listOrders,
  [`GET ${api}/admin/products`]: listStaffProducts,
  [`GET ${api}/cart`]: readCart,
  [`POST ${api}/cart/items`]: addItem,
  [`GET ${api}/shipping-quotes`]: quoteShipping,
  [`POST ${api}/orders`]: placeOrder,
  'GET /health': async () => ({ status: 200, body: {} }),
};
const below = [
  [`GET ${api}/products/`, readProduct],
  [`PUT ${api}/cart/items/`, changeItem],
];

createServer((request, response) => {
  answer(request).then(
    ({ status = 200, body, headers }) => {
      const text = JSON.stringify(body);
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        ...headers,
      });
      response.end(text);
    },
    (error) => response.writeHead(500).end(String(error.stack)),
  );
}).listen(Number(process.env.PORT), process.env.HOST);

async function answer(request) {
  const [path, search] = request.url.split('?');
  const name = `${request.method} ${path}`;
  const [prefix, handle] = fixed[name]
    ? [name, fixed[name]]
    : below.find(([start]) => name.startsWith(start));
  return handle({
    pool,
    query: new URLSearchParams(search),
    rest: name.slice(prefix.length),
    cookie: /=([\w-]{22})/.exec(request.headers.cookie)?.[1],
    headers: request.headers,
    body: request.method === 'GET' ? undefined : await readBody(request),
  });
}

async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString());
}

// The launcher holds the other end of standard input: it ends when the launcher does.
process.stdin.resume().on('end', () => process.exit());
process.on('SIGTERM', () => process.exit());
