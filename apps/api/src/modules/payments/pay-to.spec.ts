import { payToLines } from './pay-to.js';

const none = { issuer: null, number: null, billerCode: null, accounts: [] };

test.each([
  [null, []],
  [none, []],
  [{ ...none, issuer: 'bca', number: '8808123456' }, ['BCA · 8808123456']],
  [{ ...none, issuer: 'mandiri', billerCode: '70012', number: '9900' }, ['MANDIRI · 70012 · 9900']],
  [{ ...none, accounts: [{ bank: 'BNI', number: '009', holder: 'Toko' }] }, ['BNI · 009 · Toko']],
])('%j is typed as %j', (instructions, lines) => expect(payToLines(instructions)).toEqual(lines));
