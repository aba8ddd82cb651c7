import { viewQuery } from './views-query';

test('a view keeps what its list names, and not how far somebody has read', () => {
  expect(viewQuery('?pages=3&sort=price&q=fender&evil=1&columns=brand', ['q', 'sort', 'columns'])).toBe(
    'q=fender&sort=price&columns=brand',
  );
});
