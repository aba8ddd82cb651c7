/** The accounts of the demo shop and their published passwords: in production each would be an open door. */
export const DEMO_ACCOUNTS: Readonly<Record<string, string>> = {
  'admin@hurtrock.com': 'admin123',
  'staff@hurtrock.com': 'staff123',
  'buyer@hurtrock.com': 'buyer123',
};
