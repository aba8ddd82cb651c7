import type { MailMessages } from './mail.id.js';

export const mailEn: MailMessages = {
  greeting: (name) => `Hello ${name},`,
  linkByHand: 'If the button does not work, copy this address into your browser:',
  thanks: 'Thank you,',
  automatic: 'This e-mail was sent automatically because of activity on your account or order at our shop.',
  questions: 'Any questions? Contact us:',
  labels: {
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
    trackParcel: 'Track the parcel',
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
      body: ['We have received your payment and will prepare your items soon.'],
      button: 'View the order',
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
    order_refunded: {
      subject: (order) => `Refund for order ${order}`,
      heading: 'We have refunded you',
      body: [
        'We have sent the money back by the payment method that you used. Your bank or card issuer may need a few days to show it.',
      ],
      button: 'View the order',
    },
  },
};
