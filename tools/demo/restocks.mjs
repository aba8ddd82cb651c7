import { unitCost } from './money.mjs';
import { shopDay } from './order-story.mjs';

const DAY = 24 * 60 * 60_000;

/**
 * The orders to the suppliers behind the deliveries: those that came from one supplier on one day were one order. Each
 * delivery becomes the movement of its receipt. Beside them stand an order that is only half here, one on its way, one
 * still being written and one that was given up.
 */
export function makeRestockOrders({ ids, products, deliveries, today, admin }) {
  const rows = { restock_order: [], restock_line: [], restock_receipt: [], restock_receipt_line: [] };
  const productOf = new Map(products.map((product) => [product.id, product]));
  const loads = new Map();
  for (const delivery of deliveries) {
    const key = `${productOf.get(delivery.product_id).supplierId} ${shopDay(delivery.at)}`;
    loads.set(key, [...(loads.get(key) ?? []), delivery]);
  }
  const orders = [...loads.values()].map((load) => received(rows, { ids, load, productOf, admin }));
  halfReceive(orders);
  for (const plan of openOrders(products, today)) addOrder(rows, { ids, admin, ...plan });
  rows.restock_order.sort((a, b) => a.created_at - b.created_at || (a.id < b.id ? -1 : 1));
  rows.restock_order.forEach((order, i) => (order.number = `PO-${String(i + 1).padStart(6, '0')}`));
  return { ...rows, movements: orders.flatMap(({ load }) => load) };
}

/** The goods came together: at the moment when the last of them did. */
function received(rows, { ids, load, productOf, admin }) {
  const at = load.reduce((last, delivery) => (delivery.at > last ? delivery.at : last), load[0].at);
  const supplierId = productOf.get(load[0].product_id).supplierId;
  const wanted = load.map(({ product_id, on_hand_delta }) => [productOf.get(product_id), on_hand_delta]);
  const { order, lines } = addOrder(rows, {
    ids,
    admin,
    supplierId,
    wanted,
    status: 'received',
    createdAt: new Date(at.getTime() - 7 * DAY),
    orderedAt: new Date(at.getTime() - 6 * DAY),
    closedAt: at,
  });
  const receipt = {
    id: ids(at),
    restock_order_id: order.id,
    idempotency_key: `demo-${order.id}`,
    note: '',
    received_by: admin.id,
    at,
  };
  rows.restock_receipt.push(receipt);
  load.forEach((delivery, i) => {
    lines[i].received = delivery.on_hand_delta;
    rows.restock_receipt_line.push({
      receipt_id: receipt.id,
      line_id: lines[i].id,
      quantity: delivery.on_hand_delta,
    });
    Object.assign(delivery, { at, restock_receipt_id: receipt.id, unit_cost: lines[i].unit_cost });
  });
  return { order, lines, load };
}

/** Of the newest large order some pieces are still to come. */
function halfReceive(orders) {
  const { order, lines } = orders
    .filter((one) => one.lines.length > 2)
    .sort((a, b) => b.order.created_at - a.order.created_at)[0];
  for (const line of lines.slice(0, 2)) line.quantity += 4;
  Object.assign(order, { status: 'partly_received', closed_at: null });
}

function openOrders(products, today) {
  const scarce = products.filter(({ stock: [onHand, , low] }) => onHand <= low);
  const bySupplier = [...new Set(scarce.map(({ supplierId }) => supplierId))];
  const wanted = (supplierId) =>
    scarce
      .filter((product) => product.supplierId === supplierId)
      .slice(0, 4)
      .map((product) => [product, product.stock[2] * 2]);
  const ago = (days) => new Date(today.getTime() - days * DAY);
  const plans = [
    { status: 'ordered', createdAt: ago(4), orderedAt: ago(3) },
    { status: 'pending', createdAt: ago(1) },
    { status: 'cancelled', createdAt: ago(60), closedAt: ago(58) },
  ];
  return plans
    .filter((_, i) => i < bySupplier.length)
    .map((plan, i) => ({ ...plan, supplierId: bySupplier[i], wanted: wanted(bySupplier[i]) }));
}

function addOrder(rows, { ids, admin, supplierId, wanted, status, createdAt, orderedAt, closedAt }) {
  const order = {
    id: ids(createdAt),
    number: null,
    supplier_id: supplierId,
    status,
    note: '',
    expected_on: orderedAt ? shopDay(new Date(orderedAt.getTime() + 7 * DAY)) : null,
    created_by: admin.id,
    created_at: createdAt,
    ordered_at: orderedAt ?? null,
    closed_at: closedAt ?? null,
    version: 1,
  };
  const lines = wanted.map(([product, quantity], position) => ({
    id: ids(createdAt),
    restock_order_id: order.id,
    position: position + 1,
    product_id: product.id,
    sku: product.sku,
    name: product.name,
    quantity,
    received: 0,
    unit_cost: unitCost(product),
  }));
  rows.restock_order.push(order);
  rows.restock_line.push(...lines);
  return { order, lines };
}
