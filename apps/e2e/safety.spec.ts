import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { addToCart, expect, STRATOCASTER, test } from './shop.js';

/** Another site, which the shop's cookies must not follow: `localhost` is not `127.0.0.1` to a browser. */
function foreignSite(html: string, host = 'localhost'): Promise<{ server: Server; url: string }> {
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  return new Promise((done) =>
    server.listen(0, host, () =>
      done({ server, url: `http://${host}:${(server.address() as AddressInfo).port}/` }),
    ),
  );
}

test('A-40 a form, a picture or a script of another site changes nothing', async ({ page, baseURL }) => {
  await addToCart(page, STRATOCASTER);
  const html = `<!doctype html><title>evil</title>
    <form id="f" method="post" enctype="text/plain" action="${baseURL}/api/v1/auth/logout"><input name='{"a":"' value='"}'></form>
    <img src="${baseURL}/api/v1/auth/logout">
    <script>
      window.done = Promise.allSettled([
        fetch('${baseURL}/api/v1/cart/items', { method: 'POST', credentials: 'include', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body: '{}' }),
        fetch('${baseURL}/api/v1/cart/items/x', { method: 'DELETE', credentials: 'include' }),
      ]);
    </script>`;
  const { server, url } = await foreignSite(html);
  const evil = await page.context().newPage();
  await evil.goto(url);
  await evil.evaluate('window.done');
  const [answer] = await Promise.all([
    evil.waitForResponse(
      (response) => response.url().endsWith('/auth/logout') && response.request().method() === 'POST',
    ),
    evil.evaluate(() => (document.getElementById('f') as HTMLFormElement).submit()),
  ]);
  expect(answer.status()).toBe(403);
  server.close();
  await page.goto('/cart');
  await expect(page.getByText('Fender Player Stratocaster').first()).toBeVisible();
});

for (const path of ['/', '/admin/login', '/docs'])
  test(`A-43 another site can not frame ${path}`, async ({ page, baseURL }) => {
    const { server, url } = await foreignSite(`<!doctype html><iframe src="${baseURL}${path}"></iframe>`);
    const evil = await page.context().newPage();
    await evil.goto(url);
    const frame = evil.frames().find((one) => one !== evil.mainFrame());
    await expect.poll(() => frame!.url()).toMatch(/^chrome-error:/);
    server.close();
  });

test('A-62 a page of another origin opens no socket to the shop, even where the cookies follow it', async ({
  page,
  baseURL,
}) => {
  await addToCart(page, STRATOCASTER);
  const address = `${baseURL!.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const opens = (one: Page): Promise<boolean> =>
    one.evaluate(
      (url) =>
        new Promise((done) => {
          const socket = new WebSocket(url);
          socket.onopen = () => done(true);
          socket.onerror = () => done(false);
        }),
      address,
    );
  expect(await opens(page)).toBe(true);
  // To a cookie another port is the same site.
  for (const host of ['localhost', '127.0.0.1']) {
    const { server, url } = await foreignSite('<!doctype html><title>evil</title>', host);
    const evil = await page.context().newPage();
    await evil.goto(url);
    expect([host, await opens(evil)]).toEqual([host, false]);
    server.close();
  }
});
