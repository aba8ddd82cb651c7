/** Everything that the shop keeps about one account, as one JSON document: user $1. Secrets and hashes are no data about a person. */
export const PERSONAL_DATA = `
  SELECT json_build_object(
    'exportedAt', shop_now(),
    'account', (SELECT json_build_object('email', email, 'name', name, 'phone', phone, 'locale', locale,
                  'createdAt', created_at, 'emailVerifiedAt', email_verified_at) FROM user_account WHERE id = $1),
    'addresses', (SELECT coalesce(json_agg(json_build_object('label', label, 'name', name, 'phone', phone,
                    'address', address, 'isDefault', is_default) ORDER BY id), '[]')
                    FROM user_address WHERE user_id = $1),
    'cart', (SELECT coalesce(json_agg(json_build_object('product', p.name, 'quantity', i.quantity, 'addedAt', i.added_at)
               ORDER BY i.added_at), '[]')
               FROM cart c JOIN cart_item i ON i.cart_id = c.id JOIN product p ON p.id = i.product_id WHERE c.user_id = $1),
    'orders', (SELECT coalesce(json_agg(json_build_object('number', o.number, 'placedAt', o.placed_at, 'status', o.status,
                 'paymentStatus', o.payment_status, 'paymentMethod', o.payment_method, 'invoiceNumber', o.invoice_number,
                 'contact', o.contact, 'address', o.address, 'shipping', o.shipping->>'name', 'note', o.note,
                 'subtotal', o.subtotal, 'shippingTotal', o.shipping_total, 'total', o.total,
                 'lines', (SELECT json_agg(json_build_object('sku', l.sku, 'name', l.name, 'unitPrice', l.unit_price,
                             'quantity', l.quantity) ORDER BY l.position) FROM order_line l WHERE l.order_id = o.id),
                 'shipments', (SELECT coalesce(json_agg(json_build_object('courier', s.courier,
                                 'trackingNumber', s.tracking_number, 'shippedAt', s.shipped_at,
                                 'deliveredAt', s.delivered_at) ORDER BY s.id), '[]') FROM shipment s WHERE s.order_id = o.id),
                 'returns', (SELECT coalesce(json_agg(json_build_object('requestedAt', r.requested_at, 'status', r.status,
                               'comment', r.comment, 'answer', r.answer,
                               'photos', (SELECT coalesce(json_agg(encode(p.image, 'base64') ORDER BY p.id), '[]')
                                            FROM order_return_photo p WHERE p.return_id = r.id),
                               'lines', (SELECT json_agg(json_build_object('sku', l.sku, 'quantity', rl.quantity,
                                           'reason', rl.reason) ORDER BY l.position)
                                           FROM order_return_line rl JOIN order_line l ON l.id = rl.order_line_id
                                          WHERE rl.return_id = r.id)) ORDER BY r.id), '[]')
                               FROM order_return r WHERE r.order_id = o.id))
                 ORDER BY o.placed_at, o.id), '[]') FROM sales_order o WHERE o.user_id = $1),
    'chat', (SELECT coalesce(json_agg(json_build_object('sentAt', m.created_at, 'side', m.side, 'kind', m.kind, 'text', m.text,
                'product', (SELECT p.name FROM product p WHERE p.id = m.product_id),
                'order', (SELECT o.number FROM sales_order o WHERE o.id = m.order_id),
                'picture', (SELECT encode(i.image, 'base64') FROM chat_picture i WHERE i.id = m.picture_id))
                ORDER BY m.sequence), '[]')
               FROM chat_conversation c JOIN chat_message m ON m.conversation_id = c.id WHERE c.user_id = $1),
    'sessions', (SELECT coalesce(json_agg(json_build_object('device', user_agent, 'createdAt', created_at,
                   'lastSeenAt', last_seen_at) ORDER BY id), '[]') FROM session WHERE user_id = $1),
    'mails', (SELECT coalesce(json_agg(json_build_object('subject', m.subject, 'createdAt', m.created_at) ORDER BY m.id), '[]')
                FROM mail m JOIN user_account u ON u.email = m.to_address WHERE u.id = $1)) AS data`;

/** Whether goods or money are still on their way between the shop and user $1. */
export const HAS_OPEN_ORDERS = `
  SELECT FROM sales_order
   WHERE user_id = $1 AND (status IN ('pending', 'paid', 'shipped')
      OR payment_status IN ('awaiting', 'under_review', 'refund_due', 'disputed')
      OR EXISTS (SELECT FROM order_return r WHERE r.order_id = sales_order.id AND r.status IN ('requested', 'approved')))
   LIMIT 1`;

/** Orders of user $1 that never became an invoice: no law wants to know who did not buy. */
export const FORGET_UNINVOICED = `
  UPDATE sales_order SET note = NULL, contact = '{"name": "", "email": "", "phone": ""}',
         address = '{"province": "", "city": "", "district": "", "village": "", "postalCode": "", "detail": ""}'
   WHERE user_id = $1 AND invoice_number IS NULL`;

/** What staff wrote to each other about the orders of user $1. */
export const FORGET_NOTES = `
  DELETE FROM order_note WHERE order_id IN (SELECT id FROM sales_order WHERE user_id = $1)`;

/** Words and pictures of what user $1 sent back; what came back itself belongs to the books. */
export const FORGET_RETURNS = `
  WITH theirs AS (SELECT r.id FROM order_return r JOIN sales_order o ON o.id = r.order_id WHERE o.user_id = $1),
  pictures AS (DELETE FROM order_return_photo WHERE return_id IN (SELECT id FROM theirs))
  UPDATE order_return SET comment = '', answer = '' WHERE id IN (SELECT id FROM theirs)`;
