import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { adminId } from '@hurtrock/i18n/admin.id';
import { apiAnswers } from '../../test/fake-api';
import { openPanel } from '../../test/open-panel';
import { order } from '../../test/orders';
import { me } from '../../test/people';

const { settings, shipping, synonyms, configs, quickReplies, orderNotes, unsaved } = adminId;
const STORE = {
  ...{ name: 'Hurtrock', tagline: '', address: '', city: '', postalCode: '', phone: '', whatsapp: '' },
  ...{ email: 'info@hurtrock.com', branchName: '', branchCode: '', npwp: '', openingHours: [], socials: [] },
  ...{ version: 1, logo: null, isTaxable: true, taxRates: [], maintenance: { since: null, note: '' } },
};

async function open(path: string) {
  apiAnswers({
    'GET /me': me('admin'),
    'GET /admin/settings/store': STORE,
    'GET /admin/settings/shipping': { freeShippingFrom: null },
    'GET /admin/shipping-services': [],
    'GET /admin/couriers': [],
    'GET /admin/synonyms': { items: [], nextCursor: null },
    'GET /admin/payment-configs': [],
    'GET /admin/quick-replies': { items: [{ id: 'q1', title: 'Salam', text: 'Halo' }] },
    'GET /admin/orders/HRT-1': order(),
    'GET /admin/orders/HRT-1/payments': [],
  });
  return openPanel(path);
}

/** What the browser asks when a tab is closed. */
const isAskedAtClosing = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));

test.each<[string, string, string | null, string]>([
  ['the words of a closed shop', '/settings', null, settings.maintenance.note],
  ['a tax rate', '/settings', settings.tax.add, settings.tax.ratePercent],
  ['from when on shipping is free', '/shipping', null, shipping.free.from],
  ['a shipping service', '/shipping', shipping.add, shipping.name],
  ['synonyms', '/synonyms', synonyms.add, synonyms.words],
  ['how cash is taken', '/payments/configuration', null, configs.maximumTotal],
  ['a quick reply', '/chats/quick-replies', `${quickReplies.edit}: Salam`, quickReplies.text],
  ['a note about an order', '/orders/HRT-1', null, orderNotes.label],
])('who closes the tab over %s that is not saved is asked', async (_, path, button, field) => {
  await open(path);
  if (button) await userEvent.click((await screen.findAllByRole('button', { name: button }))[0]!);
  const [input] = await screen.findAllByLabelText((label) => label.startsWith(field));
  expect(isAskedAtClosing()).toBe(false);
  await userEvent.type(input!, '5');
  expect(isAskedAtClosing()).toBe(true);
});

test('of several forms on a page each keeps who would leave, until it is as it was', async () => {
  const panel = await open('/settings');
  const note = await screen.findByRole('textbox', { name: settings.maintenance.note });
  const name = screen.getByRole('textbox', { name: new RegExp(`^${settings.profile.name}`) });
  const leave = () => userEvent.click(screen.getByRole('link', { name: adminId.nav.products }));
  for (const field of [name, note]) {
    await userEvent.type(field, '5');
    await leave();
    const dialog = within(await screen.findByRole('dialog', { name: unsaved.title }));
    await userEvent.click(dialog.getByRole('button', { name: unsaved.stay }));
    await userEvent.type(field, '{Backspace}');
  }
  expect(isAskedAtClosing()).toBe(false);
  await leave();
  expect(panel.address()).toBe('/admin/products');
});
