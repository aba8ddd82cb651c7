import { rows } from '../src/database/sql.js';
import type { Client } from './client.js';
import { aPerson } from './people.js';
import { aPhoto } from './pictures.js';
import type { TestApp } from './test-app.js';

export interface Settings {
  version: number;
  name: string;
  taxRates: { startsOn: string; isToCome: boolean }[];
  maintenance: { since: string | null; note: string };
}

export const PROFILE = {
  name: 'Hurtrock Gear',
  tagline: 'Keras dan jujur',
  address: 'Jl Braga 7',
  city: 'Kota Bandung',
  postalCode: '40111',
  phone: '0821-1555-8035',
  email: 'halo@hurtrock.com',
  whatsapp: '6282115558035',
  branchName: 'Cabang Braga',
  branchCode: 'HRT-002',
  npwp: '01.234.567.8-901.000',
  openingHours: [
    { weekday: 7, opens: null, closes: null },
    { weekday: 1, opens: '10:00', closes: '20:00' },
  ],
  socials: [{ name: 'Instagram', url: 'https://instagram.com/hurtrock' }],
};

/** The profile as it stands, so that a change of one thing sends the others as they are. */
export async function changeProfile(admin: Client, change: object = {}): Promise<void> {
  const { headers } = await admin.get('/admin/settings/store');
  const { status } = await admin.put(
    '/admin/settings/store',
    { ...PROFILE, ...change },
    { 'if-match': headers.get('etag')! },
  );
  if (status !== 200) throw new Error(`The profile was refused: ${status}`);
}

export async function sendLogo(admin: Client): Promise<void> {
  const form = new FormData();
  const photo = await aPhoto({ width: 400, height: 100 }).png().toBuffer();
  form.set('image', new Blob([new Uint8Array(photo)]), 'logo.png');
  await admin.put('/admin/settings/store/logo', form);
}

/** The admin puts the shop's own facts right. */
export async function changeSettings(app: TestApp): Promise<void> {
  const { client: admin } = await aPerson(app, { role: 'admin' });
  await changeProfile(admin);
  await sendLogo(admin);
  await admin.delete('/admin/settings/store/logo');
  await admin.put('/admin/settings/tax', { isTaxable: true });
  const rate = { startsOn: '2099-01-01', rateBasisPoints: 1300, baseNumerator: 1, baseDenominator: 1 };
  await admin.post('/admin/settings/tax-rates', rate);
  await admin.delete('/admin/settings/tax-rates/2099-01-01');
  await admin.put('/admin/settings/maintenance', { isOn: true, note: 'Buka lagi pukul 10.' });
  await admin.put('/admin/settings/maintenance', { isOn: false, note: '' });
  await lookAround(app, admin);
}

/** The first look of a morning, and one at the work that was given up. */
async function lookAround(app: TestApp, admin: Client): Promise<void> {
  await admin.get('/admin/dashboard');
  await admin.get('/admin/search?q=gitar');
  await admin.get('/admin/notifications');
  await admin.get('/admin/jobs?state=failed');
  const [job] = await rows<{ id: number }>(
    app.db,
    `SELECT (graphile_worker.add_job('media.sweep', '{}'::json, run_at => now() + interval '1 day')).id`,
    [],
  );
  await admin.post(`/admin/jobs/${job!.id}/retry`);
}
