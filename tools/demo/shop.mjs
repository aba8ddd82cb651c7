import { makeCategories, makeProducts, makeSuppliers, makeTemplates, productRow } from './catalog.mjs';
import { makeChats } from './chats.mjs';
import { buyers } from './data/people.mjs';
import { accounts, paymentConfigs, shippingServices, store, suppliers } from './data/store.mjs';
import { address, phone } from './order-plan.mjs';
import { makeOrders } from './orders.mjs';
import { makeIds, makeRandom } from './random.mjs';
import { makeRestockOrders } from './restocks.mjs';
import { balances, makeDeliveries } from './stock.mjs';
import { makeVisits } from './visits.mjs';

const DAY = 24 * 60 * 60_000;
const SEED = 20_261_122;
const MONTHS_OF_HISTORY = 13;

/**
 * The whole demo shop as rows by table, in the order in which they can be inserted. The same `now` and hashes give the
 * same shop. `today` is the midnight that began the day of `now` in Western Indonesia.
 */
export function makeShop({ now, today, passwordHashes }) {
  const random = makeRandom(SEED);
  const ids = makeIds(random);
  const start = new Date(today.getTime() - (MONTHS_OF_HISTORY * 30 + 30) * DAY);

  const users = makeUsers({ random, ids, start, passwordHashes });
  const supplierRows = makeSuppliers(suppliers, ids, start);
  const categoryRows = makeCategories(ids, start);
  const products = makeProducts({ ids, random, start, today, categoryRows, supplierRows });
  const byRole = (role) => users.find((user) => user.role === role);
  const [admin, staff, demoBuyer] = [byRole('admin'), byRole('staff'), byRole('buyer')];
  const { stock_movement: orderMovements, ...orders } = makeOrders({
    random,
    ids,
    now,
    today,
    products,
    services: shippingServices,
    buyers: users.filter(({ role }) => role === 'buyer'),
    demoBuyer,
    staff,
    admin,
  });
  const deliveries = makeDeliveries({ ids, products, movements: orderMovements, start, admin });
  const { movements: restocks, ...suppliersOrders } = makeRestockOrders({
    ids,
    products,
    deliveries,
    today,
    admin,
  });
  const movements = [...restocks, ...orderMovements].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const levels = balances(products, movements);
  return {
    store_profile: [storeRow()],
    shipping_service: shippingServices.map(serviceRow),
    payment_config: paymentConfigs.map(configRow),
    user_account: users.map(userRow),
    supplier: supplierRows,
    category: categoryRows,
    category_specification: makeTemplates(ids, start, categoryRows),
    product: products.map((product, i) => productRow(product, levels[i])),
    product_stock: levels.map(stockRow),
    ...orders,
    ...suppliersOrders,
    stock_movement: movements,
    visit_day: makeVisits({ now, orders: orders.sales_order, history: orders.order_history }),
    ...makeChats({ now, buyers: users.filter(({ role }) => role === 'buyer'), products, staff }),
  };
}

function makeUsers({ random, ids, start, passwordHashes }) {
  const own = accounts.map((account) => ({ ...account, passwordHash: passwordHashes[account.email] }));
  const others = buyers.map(([name, mailbox]) => ({
    email: `${mailbox}@example.com`,
    name,
    role: 'buyer',
    phone: phone(random),
    passwordHash: passwordHashes.others,
  }));
  return [...own, ...others].map((user) => ({
    ...user,
    id: ids(start),
    phone: user.phone ?? null,
    address: address(random),
    createdAt: start,
  }));
}

const stockRow = ({ product_id, on_hand, reserved, level, average_cost }) => ({
  product_id,
  on_hand,
  reserved,
  level,
  average_cost,
});

const configRow = ({ provider, ...settings }) => ({
  provider,
  environment: 'test',
  settings,
  is_active: true,
});

const userRow = ({ id, email, name, phone: number, role, passwordHash, createdAt }) => ({
  id,
  email,
  name,
  phone: number,
  password_hash: passwordHash,
  role,
  locale: 'id',
  is_active: true,
  email_verified_at: createdAt,
  created_at: createdAt,
});

const storeRow = () => ({
  id: 1,
  name: store.name,
  tagline: store.tagline,
  address: store.address,
  city: store.city,
  postal_code: store.postalCode,
  phone: store.phone,
  email: store.email,
  whatsapp: store.whatsapp,
  branch_name: store.branchName,
  branch_code: store.branchCode,
  opening_hours: store.openingHours,
  is_taxable: store.isTaxable,
  free_shipping_from: null,
});

const serviceRow = (service, position) => ({
  code: service.code,
  name: service.name,
  courier: service.courier,
  base_price: service.basePrice,
  price_per_kg: service.pricePerKg,
  volume_factor: service.volumeFactor,
  min_days: service.minDays,
  max_days: service.maxDays,
  position,
  is_active: true,
});
