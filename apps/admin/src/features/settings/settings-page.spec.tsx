import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { problemsId } from '@hurtrock/i18n/problems.id';
import { apiAnswers, callsTo, refuse } from '../../../test/fake-api';
import { openPanel } from '../../../test/open-panel';
import { me } from '../../../test/people';

const { settings: t, forbidden } = adminId;
const READ = 'GET /admin/settings/store';
const SAVE = 'PUT /admin/settings/store';

const facts = {
  name: 'Hurtrock',
  tagline: '',
  address: 'Jl Braga 7',
  city: 'Bandung',
  postalCode: '40111',
  phone: '0821',
  email: 'info@hurtrock.com',
  whatsapp: '',
  branchName: '',
  branchCode: '',
  npwp: '',
  openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    opens: weekday === 7 ? null : '09:30',
    closes: weekday === 7 ? null : '18:00',
  })),
  socials: [],
};
const settings = {
  ...facts,
  version: 4,
  logo: null,
  isTaxable: true,
  taxRates: [
    { startsOn: '2099-01-01', ratePercent: 13, baseNumerator: 1, baseDenominator: 1, isToCome: true },
    { startsOn: '2025-01-01', ratePercent: 12, baseNumerator: 11, baseDenominator: 12, isToCome: false },
  ],
  maintenance: { since: null, note: '' },
};

async function open(more: object = {}) {
  const calls = apiAnswers({ 'GET /me': me('admin'), [READ]: settings, ...more });
  await openPanel('/settings');
  await screen.findByRole('heading', { name: t.profile.title });
  return calls;
}
/** A required field's name ends with its star. */
const field = (name: string) =>
  screen.getByRole('textbox', { name: (said) => said.replace(' *', '') === name });
const button = (name: string) => screen.getByRole('button', { name });

test('the profile is changed, with hours and links, in the edition that was read', async () => {
  const calls = await open({ [SAVE]: { ...settings, name: 'Hurtrock Gear', version: 5 } });
  expect(button(t.profile.save)).toBeDisabled();
  await userEvent.clear(field(t.profile.name));
  await userEvent.type(field(t.profile.name), 'Hurtrock Gear');
  await userEvent.click(screen.getByRole('switch', { name: 'Sabtu' }));
  await userEvent.click(button(t.socials.add));
  await userEvent.type(field(t.socials.name), 'Instagram');
  await userEvent.type(field(t.socials.url), 'https://instagram.com/hurtrock');
  await userEvent.click(button(t.profile.save));

  expect(await screen.findByText(t.profile.saved)).toBeVisible();
  const [call] = callsTo(calls, SAVE);
  expect(call!.ifMatch).toBe('"4"');
  expect(call!.body).toEqual({
    ...facts,
    name: 'Hurtrock Gear',
    openingHours: facts.openingHours.map((day) =>
      day.weekday === 6 ? { weekday: 6, opens: null, closes: null } : day,
    ),
    socials: [{ name: 'Instagram', url: 'https://instagram.com/hurtrock' }],
  });
});

test('what can not be is said at its field, and nothing is sent', async () => {
  const calls = await open();
  await userEvent.clear(field(t.profile.name));
  await userEvent.type(field(t.profile.postalCode), '1');
  await userEvent.type(field(t.profile.whatsapp), '0821');
  await userEvent.click(button(t.socials.add));
  await userEvent.click(button(t.profile.save));
  for (const text of [t.profile.nameMissing, t.profile.whatsappInvalid, t.profile.socialUrlInvalid])
    expect(await screen.findByText(text)).toBeVisible();
  expect(callsTo(calls, SAVE)).toHaveLength(0);
});

test('somebody else was faster: it is said, and theirs can be looked at', async () => {
  let isTheirs = false;
  await open({
    [READ]: () => (isTheirs ? { ...settings, name: 'Punya Rekan', version: 5 } : settings),
    [SAVE]: refuse(412, 'version_stale'),
  });
  await userEvent.type(field(t.profile.name), '!');
  isTheirs = true;
  await userEvent.click(button(t.profile.save));
  expect(await screen.findByText(problemsId.version_stale)).toBeVisible();
  await userEvent.click(button(t.profile.showTheirs));
  expect(await screen.findByDisplayValue('Punya Rekan')).toBeVisible();
});

test('rates that have begun stay; one to come is added and taken back', async () => {
  const calls = await open({
    'POST /admin/settings/tax-rates': settings,
    'DELETE /admin/settings/tax-rates/2099-01-01': settings,
  });
  const rows = within(screen.getByRole('table', { name: t.tax.rates }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => within(row).queryByRole('button') !== null)).toEqual([true, false]);
  await userEvent.click(within(rows[0]!).getByRole('button'));
  await userEvent.click(
    within(await screen.findByRole('dialog')).getByRole('button', { name: t.tax.remove }),
  );
  expect(callsTo(calls, 'DELETE /admin/settings/tax-rates/2099-01-01')).toHaveLength(1);

  await userEvent.click(button(t.tax.add));
  const form = within(await screen.findByRole('dialog', { name: t.tax.addTitle }));
  await userEvent.type(form.getByLabelText(new RegExp(t.tax.startsOn)), '2098-05-01');
  await userEvent.type(form.getByRole('textbox', { name: /Tarif/ }), '11,5');
  await userEvent.click(form.getByRole('button', { name: t.tax.add }));
  expect(callsTo(calls, 'POST /admin/settings/tax-rates').map(({ body }) => body)).toEqual([
    { startsOn: '2098-05-01', rateBasisPoints: 1150, baseNumerator: 11, baseDenominator: 12 },
  ]);
});

test('the store is closed with a word for visitors, and opened again', async () => {
  const PUT = 'PUT /admin/settings/maintenance';
  const closed = { ...settings, maintenance: { since: '2026-11-23T03:00:00Z', note: 'Sebentar.' } };
  const calls = await open({ [PUT]: closed });
  await userEvent.type(field(t.maintenance.note), 'Sebentar.');
  await userEvent.click(button(t.maintenance.close));
  await userEvent.click(await screen.findByRole('button', { name: t.maintenance.open }));
  expect(callsTo(calls, PUT).map(({ body }) => body)).toEqual([
    { isOn: true, note: 'Sebentar.' },
    { isOn: false, note: 'Sebentar.' },
  ]);
});

test('staff find neither the page nor the way to it', async () => {
  apiAnswers({ 'GET /me': me('staff') });
  await openPanel('/settings');
  expect(await screen.findByRole('heading', { name: forbidden.title })).toBeVisible();
  expect(screen.queryByRole('link', { name: adminId.nav.settings })).toBe(null);
});
