import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QuantityField } from './quantity-field';

const open = (value: number, max: number) => {
  const onChange = jest.fn();
  render(
    <QuantityField
      label="Jumlah"
      decreaseLabel="Kurangi"
      increaseLabel="Tambah"
      value={value}
      max={max}
      onChange={onChange}
    />,
  );
  return onChange;
};

test('steps up and down', async () => {
  const onChange = open(2, 5);
  await userEvent.click(screen.getByRole('button', { name: 'Tambah' }));
  await userEvent.click(screen.getByRole('button', { name: 'Kurangi' }));
  expect(onChange.mock.calls).toEqual([[3], [1]]);
});

test.each([
  [1, 5, 'Kurangi'],
  [5, 5, 'Tambah'],
])('at %i of %i there is no %s', (value, max, name) => {
  open(value, max);
  expect(screen.getByRole('button', { name })).toBeDisabled();
});

test.each([
  ['4', [[4]]],
  ['99', [[5]]],
  ['0', [[1]]],
  ['abc', []],
])('typing %s means %j', async (typed, calls) => {
  const onChange = open(2, 5);
  const field = screen.getByRole('textbox', { name: 'Jumlah' });
  await userEvent.clear(field);
  await userEvent.type(field, typed);
  await userEvent.tab();
  expect(onChange.mock.calls).toEqual(calls);
});
