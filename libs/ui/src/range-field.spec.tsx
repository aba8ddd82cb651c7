import { fireEvent, render, screen } from '@testing-library/react';
import { RangeField } from './range-field';

const STEPS = [100, 200, 500, 1000];

function showRange(low: number, high: number) {
  const onChange = jest.fn();
  render(
    <RangeField
      label="Harga"
      lowLabel="Terendah"
      highLabel="Tertinggi"
      steps={STEPS}
      low={low}
      high={high}
      textOf={(value) => `Rp${value}`}
      onChange={onChange}
    />,
  );
  const move = (name: string, value: number) =>
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
  return { onChange, move };
}

test('each thumb says what it stands for and at which value', () => {
  showRange(1, 3);
  expect(screen.getByRole('group', { name: 'Harga' })).toBeInTheDocument();
  expect(screen.getByRole('slider', { name: 'Terendah' })).toHaveAttribute('aria-valuetext', 'Rp200');
  expect(screen.getByRole('slider', { name: 'Tertinggi' })).toHaveAttribute('aria-valuetext', 'Rp1000');
});

test('a thumb is pushed no further than to the other one', () => {
  const { onChange, move } = showRange(1, 2);
  move('Terendah', 3);
  move('Tertinggi', 0);
  move('Tertinggi', 3);
  expect(onChange.mock.calls).toEqual([
    [2, 2],
    [1, 1],
    [1, 3],
  ]);
});
