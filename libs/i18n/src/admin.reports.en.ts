import type { AdminReportsMessages } from './admin.reports.id.js';

export const adminReportsEn: AdminReportsMessages = {
  reports: {
    title: 'Reports',
    intro: 'Files for a spreadsheet program or paper; their figures are those of Analytics.',
    sales: 'Sales',
    periods: { daily: 'Daily Report', weekly: 'Weekly Report', monthly: 'Monthly Report' },
    periodText: {
      daily: 'The last 30 days, a row a day.',
      weekly: 'The last 12 weeks, Monday to Sunday.',
      monthly: 'The last 13 months, this one included.',
    },
    xlsx: 'Download .xlsx',
    pdf: 'Open PDF',
    xlsxOf: 'Download {name} .xlsx',
    pdfOf: 'Open PDF {name}',
    lists: 'Full lists',
    kinds: { stock: 'Stock Report', customers: 'Customer Report' },
    kindText: {
      stock: 'All products with what is on the shelf, reserved and available, and its worth.',
      customers: 'Everybody who ever bought, with how much and for how much.',
    },
    products: 'Products',
    productsText: 'All that is known of the products, to check or print.',
    orders: 'Orders',
    ordersText: 'All orders with their payments and shipments.',
    make: 'Make',
    making: 'Make {name}',
    waiting: 'Waiting for its turn…',
    running: '{done} of {total} rows…',
    progress: 'Progress of the report',
    done: 'Done: {total} rows. The file is kept for a day, for you alone.',
    failed: 'The report could not be made. Please try again.',
    download: 'Download the file',
  },
};
