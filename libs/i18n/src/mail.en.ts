import type { MailMessages } from './mail.id.js';

export const mailEn: MailMessages = {
  greeting: (name) => `Hello ${name},`,
  linkByHand: 'If the button does not work, copy this address into your browser:',
  thanks: 'Thank you,',
  automatic: 'This e-mail was sent automatically because of activity on your account or order at our shop.',
  questions: 'Any questions? Contact us:',
  labels: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Phone',
    orderNumber: 'Order number',
    subtotal: 'Subtotal',
    shipping: 'Shipping',
    total: 'Total',
    payTo: 'Pay to',
    payUntil: 'Pay before',
    invoiceNumber: 'Invoice number',
    courier: 'Courier',
    trackingNumber: 'Tracking number',
    refunded: 'Refunded',
    returned: 'Returned goods',
    answer: 'Remark',
    refundDue: 'To be paid back',
    trackParcel: 'Track the parcel',
  },
  toFollow: (count) =>
    `${count} more ${count === 1 ? 'item' : 'items'} of this order will follow in another parcel.`,
  others: { name: 'Others', amount: (count) => `${count} products` },
  levels: {
    low: (available) => `low, ${available} available`,
    critical: (available) => `critical, ${available} available`,
    out: () => 'out of stock',
  },
  kinds: {
    verify_email: {
      subject: 'Confirm your e-mail address',
      heading: 'One more step',
      body: [
        'Thank you for registering. Please confirm that this e-mail address is yours.',
        'The link works for 24 hours. If you did not register at our shop, ignore this e-mail and do not open the link.',
      ],
      button: 'Confirm e-mail',
    },
    reset_password: {
      subject: 'Reset your password',
      heading: 'A new password',
      body: [
        'We received a request to reset the password of your account.',
        'The link works for 1 hour and only once. If it was not you, ignore this e-mail; your password has not changed.',
      ],
      button: 'Reset password',
    },
    invitation: {
      subject: 'You are invited to work in the shop',
      heading: 'Welcome to the team',
      body: [
        'An admin has invited you to work in the admin panel of our shop. Choose a password of your own to begin.',
        'This link works for 3 days and once only. If you do not expect this invitation, simply ignore it.',
      ],
      button: 'Choose a password',
    },
    order_placed: {
      subject: (order) => `We have received order ${order}`,
      heading: 'Thank you for your order',
      body: ['Your items are reserved. Please complete the payment on the order page.'],
      button: 'Pay or view the order',
    },
    payment_instructions: {
      subject: (order: string) => `How to pay for order ${order}`,
      heading: 'All that is left is to pay',
      body: [
        'Please pay exactly the total to the number below. As soon as your money has arrived we prepare your goods.',
        'You can still change the payment method on the order page.',
      ],
      button: 'See how to pay',
    },
    payment_received: {
      subject: (order) => `We have received the payment for order ${order}`,
      heading: 'Payment successful!',
      body: [
        'We have received your payment and will prepare your items soon.',
        'You can download the invoice and the receipt on the order page.',
      ],
      button: 'View the order and the invoice',
    },
    payment_failed: {
      subject: (order) => `The payment for order ${order} failed`,
      heading: 'The payment did not go through',
      body: ['Your payment failed and this order is not paid yet. You can try again on the order page.'],
      button: 'Pay again',
    },
    payment_expired: {
      subject: (order) => `The time to pay for order ${order} is over`,
      heading: 'The time to pay is over',
      body: [
        'We have not received your payment, so the items are no longer reserved. While they are in stock you can still pay on the order page.',
      ],
      button: 'View the order',
    },
    order_shipped: {
      subject: (order) => `Order ${order} has been shipped`,
      heading: 'Your parcel is on its way',
      body: ['We have handed these items to the courier.'],
      button: 'View the order',
    },
    order_delivered: {
      subject: (order) => `Order ${order} has been delivered`,
      heading: 'Your parcel has arrived',
      body: ['Your order is marked as received. Enjoy the music!'],
      button: 'View the order',
    },
    order_cancelled: {
      subject: (order) => `Order ${order} has been cancelled`,
      heading: 'Your order has been cancelled',
      body: [
        'This order has been cancelled and will not be shipped. Any payment that we have received will be refunded.',
      ],
      button: 'View the order',
    },
    order_lines_cancelled: {
      subject: (order) => `Part of order ${order} has been cancelled`,
      heading: 'Part of your order has been cancelled',
      body: ['We can not send the goods below, and refund them. Everything else stays as you ordered it.'],
      button: 'View the order',
    },
    order_refunded: {
      subject: (order) => `Refund for order ${order}`,
      heading: 'We have refunded you',
      body: [
        'We have sent the money back by the payment method that you used. Your bank or card issuer may need a few days to show it.',
      ],
      button: 'View the order',
    },
    backorder_arrived: {
      subject: (order) => `The items for order ${order} have arrived`,
      heading: 'What you were waiting for has arrived',
      body: [
        'Items of this order that were not available before have arrived at our shop and are set aside for you.',
        'If the order is paid, we will ship them soon. You can follow it on the order page.',
      ],
      button: 'View the order',
    },
    return_requested: {
      subject: (order) => `A return was requested for order ${order}`,
      heading: 'The buyer asks for a return',
      body: ['Look at the reason and the photos in the admin panel, then approve or decline the request.'],
      button: 'Open the return',
    },
    return_approved: {
      subject: (order) => `Your return for order ${order} is approved`,
      heading: 'Your return is approved',
      body: [
        'Please send the following goods to the shop’s address at the end of this e-mail, complete with their packaging and the order number.',
        'We will tell you as soon as they have arrived and been checked.',
      ],
      button: 'View the return',
    },
    return_rejected: {
      subject: (order) => `We could not accept the return for order ${order}`,
      heading: 'We could not accept the return',
      body: ['We have looked at your return request and could not accept it. The reason stands below.'],
      button: 'View the return',
    },
    return_received: {
      subject: (order) => `The returned goods of order ${order} have arrived`,
      heading: 'Your returned goods have arrived',
      body: ['The goods you sent back have arrived and been checked. We will pay the money back shortly.'],
      button: 'View the return',
    },
    stock_low: {
      subject: 'Stock needs to be refilled',
      heading: 'Some products are running low',
      body: ['The stock of these products has just fallen past its line.'],
      button: 'Open the inventory',
    },
    contact_message: {
      subject: (subject: string) => `Message from the shop: ${subject}`,
      heading: 'A new message from the store page',
      body: ['Somebody wrote to the shop. Reply to this e-mail to answer.'],
      button: 'Open the mailbox',
    },
    chat_waiting: {
      subject: 'Somebody waits for an answer in the chat',
      heading: 'Somebody waits for an answer',
      body: ['For more than ten minutes nobody has answered this:'],
      button: 'Open the conversation',
    },
    chat_answer: {
      subject: 'The shop has answered you in the chat',
      heading: 'An answer for you',
      body: ['You asked us something in the chat. Our answer:'],
      button: 'Open the shop',
    },
    account_erased: {
      subject: 'Your account has been erased',
      heading: 'Your account has been erased',
      body: [
        'We have erased your personal data. Invoices are kept for as long as tax law demands.',
        'If it was not you who asked for this, please contact us at once.',
      ],
      button: 'To the shop',
    },
  },
};
