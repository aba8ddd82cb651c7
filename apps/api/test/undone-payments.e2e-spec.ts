import { startPayment } from './factories.js';
import { startGateway, type Gateway } from './gateway.js';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('a second payment that is undone leaves the order as the first one paid it', async () => {
  const { midtrans, stripe } = gateway;
  const placed = await midtrans.anOpenPayment('midtrans_card');
  const card = await midtrans.refOf(placed);
  // A page on which the bank said no can not be closed: it takes another try.
  await midtrans.pay(card, 'denied');
  await startPayment(placed.shopper, placed.order.number, { method: 'stripe' });
  const session = await stripe.refOf(placed);
  await stripe.deliver(await stripe.eventsOf(['checkout.session.completed'], () => stripe.pay(session)));

  await midtrans.deliver(await midtrans.eventsOf(['capture'], () => midtrans.pay(card)));

  expect(await stripe.end(placed)).toMatchObject({
    status: 'paid',
    payment: 'paid',
    attempts: ['refunded', 'paid'],
    refunds: ['succeeded 12543000'],
    moves: ['restock 10/0', 'reserve 0/1', 'sale -1/-1'],
    alerts: ['double_payment'],
  });
});
