import type { PaymentGuide, PaymentGuides } from './storefront.guide.id.js';

const atBank = (bank: string): PaymentGuide[] => [
  {
    place: `${bank} ATM`,
    steps: [
      'Insert your card and enter your PIN.',
      'Choose Other transactions, then Transfer or Payment, then Virtual Account.',
      'Enter the virtual account number above.',
      'Check the shop’s name and the amount, then confirm.',
      'Keep the receipt until your goods arrive.',
    ],
  },
  {
    place: `${bank} mobile banking`,
    steps: [
      'Sign in to your bank’s app.',
      'Choose Transfer or Payment, then Virtual Account.',
      'Copy and paste the virtual account number above.',
      'Check the shop’s name and the amount, then confirm with your PIN.',
    ],
  },
];

export const guideEn: PaymentGuides = {
  bca_va: atBank,
  virtual_account: (bank) => [
    ...atBank(bank),
    {
      place: 'Another bank',
      steps: [
        'Open interbank transfer at an ATM or in your bank’s app.',
        `Choose ${bank} as the receiving bank.`,
        'Enter the virtual account as the account number, and the exact amount.',
        'Your bank may charge a fee; the amount that arrives must stay the same.',
      ],
    },
  ],
  mandiri_bill: () => [
    {
      place: 'Mandiri ATM',
      steps: [
        'Insert your card and enter your PIN.',
        'Choose Bayar/Beli, then Lainnya, then Multipayment.',
        'Enter the company code above.',
        'Enter the bill key above.',
        'Check the amount, choose bill number 1, then confirm.',
      ],
    },
    {
      place: 'Livin’ by Mandiri',
      steps: [
        'Sign in to the app and choose Bayar.',
        'Look up the provider by the company code above.',
        'Paste the bill key above.',
        'Check the amount, then confirm with your PIN.',
      ],
    },
  ],
  qris: () => [
    {
      place: 'Bank or wallet app',
      steps: [
        'Press Continue payment to see the QR code.',
        'Open your app and choose Scan or Pay.',
        'Scan the code; on the same phone, save the picture and choose it from the gallery.',
        'Check the shop’s name and the amount, then confirm with your PIN.',
      ],
    },
  ],
  e_wallet: (wallet) => [
    {
      place: `${wallet} app`,
      steps: [
        'Press Continue payment.',
        'On a phone the app opens by itself; on a computer, scan the QR code that appears.',
        'Check the shop’s name and the amount, then confirm with your PIN.',
      ],
    },
  ],
  card: () => [
    {
      place: 'Payment page',
      steps: [
        'Press Continue payment.',
        'Enter the card number, its expiry and its security code.',
        'Your bank may send a one-time code by SMS or ask for approval in its app.',
        'After that you come back to the order page.',
      ],
    },
  ],
  store: (chain) => [
    {
      place: `${chain} till`,
      steps: [
        `Go to the nearest ${chain}.`,
        'Tell the cashier that you want to pay an online purchase through Midtrans.',
        'Show or say the payment code above.',
        'Pay the amount in cash; the store may charge a service fee.',
        'Keep the receipt until your goods arrive.',
      ],
    },
  ],
  bank_transfer: () => [
    {
      place: 'ATM or mobile banking',
      steps: [
        'Choose Transfer, then the bank of one of the accounts above.',
        'Copy the account number and the exact amount.',
        'Write the order number as the message, where there is room for one.',
        'Keep a screenshot or a photo of the receipt and send it on this page.',
      ],
    },
  ],
  cash_on_delivery: () => [
    {
      place: 'When the goods arrive',
      steps: [
        'Have the amount ready in cash.',
        'Pay the courier before you take the parcel.',
        'Ask the courier for a receipt.',
      ],
    },
  ],
};
