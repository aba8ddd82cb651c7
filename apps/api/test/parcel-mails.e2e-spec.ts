import { rows } from '../src/database/sql.js';
import { aProduct } from './factories.js';
import { aPaidOrderOf, OrderDesk } from './order-desk.js';
import { PayingShop } from './paying-shop.js';
import { aPerson } from './people.js';

let shop: PayingShop;
beforeAll(async () => {
  shop = await PayingShop.start();
});
afterAll(() => shop.stop());

test('each parcel is mailed with what lies in it, and what is still to follow', async () => {
  const { client } = await aPerson(shop.app, { role: 'staff' });
  const guitar = await aProduct(shop.app.db, { price: 2_000_000 });
  const strings = await aProduct(shop.app.db, { price: 110_000 });
  const { number } = await aPaidOrderOf(shop, [
    [guitar, 1],
    [strings, 3],
  ]);
  const desk = new OrderDesk(client, number);
  const { body: order } = await desk.read();
  const sku = order.lines.find(({ quantity }) => quantity === 3)!.sku;

  await desk.ship({ courier: 'jne', trackingNumber: 'JNE0000000001', lines: [{ sku, quantity: 2 }] });
  await desk.ship({ courier: 'jne', trackingNumber: 'JNE0000000002' });

  const mails = await rows<{ text: string }>(
    shop.app.db,
    `SELECT text FROM mail WHERE kind = 'order_shipped' AND order_number = $1 ORDER BY id`,
    [number],
  );
  const told = mails.map(({ text }) => text.match(/^(\d × .*|\d barang lain.*|Total.*|Nomor Resi.*)$/gm));
  const name = (at: number): string => order.lines[at]!.name;
  expect(told).toEqual([
    [
      '2 barang lain dari pesanan ini menyusul dalam paket berikutnya.',
      `2 × ${name(1)}: Rp220.000`,
      'Nomor Resi: JNE0000000001',
    ],
    [`1 × ${name(0)}: Rp2.000.000`, `1 × ${name(1)}: Rp110.000`, 'Nomor Resi: JNE0000000002'],
  ]);
});
