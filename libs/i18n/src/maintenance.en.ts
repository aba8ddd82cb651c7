import type { MaintenanceMessages } from './maintenance.id.js';

export const maintenanceEn: MaintenanceMessages = {
  title: 'Changing strings',
  text: 'Our online store is down for a little maintenance and opens again soon. Your orders and payments are safe.',
  reach: 'Need help right now? Reach us here.',
};
