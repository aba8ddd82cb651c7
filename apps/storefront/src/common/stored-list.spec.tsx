import { act, renderHook } from '@testing-library/react';
import { storedList } from './stored-list';

const KEY = 'hurtrock-test';
const isItem = (stored: unknown) => typeof stored === 'string';
const words = () => storedList<string>({ key: KEY, max: 3, idOf: (word) => word.toLowerCase(), isItem });

test('keeps the latest first, each once, and no more than it may', () => {
  const list = words();
  const { result } = renderHook(() => list.useItems());
  act(() => ['senar', 'bass', 'Senar', 'drum', 'rg421'].forEach(list.add));
  expect(result.current).toEqual(['rg421', 'drum', 'Senar']);
  act(() => list.remove('senar'));
  expect(result.current).toEqual(['rg421', 'drum']);
  expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual(['rg421', 'drum']);
  act(() => list.clear());
  expect(result.current).toEqual([]);
});

test.each([['{'], ['{"a":1}'], ['[1, null, {"a": 1}]']])('%s in the storage is an empty list', (stored) => {
  localStorage.setItem(KEY, stored);
  expect(renderHook(() => words().useItems()).result.current).toEqual([]);
});

test('follows what another tab stored', () => {
  const list = words();
  const { result } = renderHook(() => list.useItems());
  localStorage.setItem(KEY, '["amp"]');
  act(() => void dispatchEvent(new StorageEvent('storage', { key: KEY })));
  expect(result.current).toEqual(['amp']);
});

test('lasts as long as the page where nothing may be stored', () => {
  const refuse = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const list = words();
  const { result } = renderHook(() => list.useItems());
  act(() => list.add('amp'));
  expect(result.current).toEqual(['amp']);
  refuse.mockRestore();
});
