import type { AdminBooksMessages } from './admin.books.id.js';

export const adminBooksEn: AdminBooksMessages = {
  taxRecap: {
    title: 'Tax recap',
    intro: 'Invoices and credit notes of one month in WIB, with their PPN.',
    month: 'Month',
    download: 'Download .xlsx',
    sums: 'Sums of the month',
    documents: 'Documents of the month',
    kinds: { invoice: 'Invoice', credit_note: 'Credit note', cancelled_credit_note: 'Credit note cancelled' },
    invoices: 'Invoices',
    creditNotes: 'Credit notes',
    cancelledCreditNotes: 'Credit notes cancelled',
    due: 'Difference',
    document: 'Document',
    count: 'Count',
    number: 'Number',
    order: 'Order',
    buyer: 'Buyer',
    issuedAt: 'Issued',
    total: 'Amount',
    net: 'Before PPN',
    base: 'Tax base',
    tax: 'PPN',
    emptyTitle: 'No invoices in this month yet',
    emptyText: 'An invoice is issued as soon as an order is paid.',
  },
};
