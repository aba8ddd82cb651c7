import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { databaseOptions } from './database/data-source.js';
import { rows } from './database/sql.js';
import { PasswordHasher } from './modules/auth/password-hasher.js';

/**
 * `node dist/open-shop.js owner@example.com "Name of the shop"` (DATABASE_URL): gives a migrated, empty database its
 * first admin and an empty store profile. The password is random and shown this once.
 */
const [email = '', name = 'Toko Musik'] = process.argv.slice(2);
const url = process.env['DATABASE_URL'];
if (!url) throw new Error('DATABASE_URL is missing');
if (!/^[^\s@"]+@[^\s@"]+$/.test(email)) throw new Error('Name the e-mail address of the first admin');

const db = await new DataSource(
  databaseOptions({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 }, () => undefined),
).initialize();
const password = randomBytes(15).toString('base64url');
const passwordHash = await new PasswordHasher().hash(password);
const [admin] = await db.transaction(async (tx) => {
  await tx.query(
    `INSERT INTO store_profile (id, name, tagline, address, city, postal_code, phone, email, whatsapp, branch_name,
                                branch_code, opening_hours, is_taxable)
     VALUES (1, $1, '', '', '', '', '', $2, '', '', '', '[]', false) ON CONFLICT (id) DO NOTHING`,
    [name, email.toLowerCase()],
  );
  return rows(
    tx,
    `INSERT INTO user_account (email, name, role, password_hash, email_verified_at)
     SELECT $1, 'Admin', 'admin', $2, shop_now() WHERE NOT EXISTS (SELECT FROM user_account WHERE role = 'admin')
     RETURNING id`,
    [email.toLowerCase(), passwordHash],
  );
});
await db.destroy();
process.stdout.write(
  admin
    ? `Admin ${email} with the password ${password}\n`
    : 'There is an admin already; nothing was changed\n',
);
process.exit(admin ? 0 : 1);
