import { Client } from './client.js';
import { anAccount, aPerson, mailedToken, OTHER_PASSWORD } from './people.js';
import type { TestApp } from './test-app.js';

/** An admin adds a colleague, gives them other rights and lets them go; looks after a customer; reads who did what. */
export class PeopleStory {
  constructor(private readonly app: TestApp) {}

  async tell(): Promise<void> {
    const { client: admin, id } = await aPerson(this.app, { role: 'admin' });
    await this.hire(admin);
    await admin.patch(`/admin/users/${id}`, { isActive: false });
    await this.customers(admin);
    await admin.get('/admin/audit?limit=5');
    await admin.get(
      `/admin/audit?by=${id}&action=account.changed&entity=user_account&from=2020-01-01&q=${id}`,
    );
    await admin.get('/admin/audit/filters');
  }

  private async hire(admin: Client): Promise<void> {
    const email = `rekan-${Date.now()}@example.com`;
    const invited = { email, name: 'Sari Wulan', role: 'staff' };
    const { body } = await admin.post<{ id: string }>('/admin/users', invited);
    await admin.post('/admin/users', invited);
    await admin.post(`/admin/users/${body.id}/password-reset`);
    const token = await mailedToken(this.app.db, 'invitation', email);
    const { url } = this.app;
    const colleague = new Client(url);
    await colleague.post('/auth/accept-invitation', { token, password: OTHER_PASSWORD });
    await colleague.get('/admin/users');
    for (let browsers = 0; browsers < 2; browsers += 1)
      await new Client(url).post('/auth/login', { email, password: OTHER_PASSWORD });
    await admin.get('/admin/users?limit=5');
    const { body: read } = await admin.get<{ openSessions: { id: string }[] }>(`/admin/users/${body.id}`);
    await admin.delete(`/admin/users/${body.id}/sessions/${read.openSessions[0]!.id}`);
    await admin.delete(`/admin/users/${body.id}/sessions`);
    await admin.patch(`/admin/users/${body.id}`, { role: 'admin', name: 'Sari' });
    await admin.patch(`/admin/users/${body.id}`, { isActive: false });
  }

  private async customers(admin: Client): Promise<void> {
    const { id } = await anAccount(this.app);
    await admin.get('/admin/customers?limit=5&sort=spent');
    await admin.get(`/admin/customers/${id}`);
    await admin.get(`/admin/customers/${id}/export`);
    await admin.post(`/admin/customers/${id}/erase`);
  }
}
