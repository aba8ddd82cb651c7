import { fireEvent, render, screen } from '@testing-library/react';
import { aPicture } from '../testing/data';
import { Picture } from './picture';

const URL = '/media/0123456789abcdef0123456789abcdef';

test('offers the best format first, in the sizes that exist', () => {
  const { container } = render(<Picture picture={aPicture()} sizes="50vw" alt="Gitar" />);
  const source = container.querySelector('source');
  expect(source).toHaveAttribute('type', 'image/avif');
  expect(source).toHaveAttribute('srcset', `${URL}/320.avif 320w, ${URL}/640.avif 640w`);
  const image = screen.getByRole('img', { name: 'Gitar' });
  expect(image).toHaveAttribute('srcset', `${URL}/320.webp 320w, ${URL}/640.webp 640w`);
  expect(image).toHaveAttribute('src', `${URL}/640.webp`);
  expect(image).toHaveAttribute('sizes', '50vw');
  expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['640', '640']);
});

test('with one format there is nothing to choose from', () => {
  const { container } = render(<Picture picture={aPicture({ formats: ['webp'] })} sizes="50vw" />);
  expect(container.querySelector('source')).toBeNull();
  expect(container.querySelector('img')).toHaveAttribute('src', `${URL}/640.webp`);
});

test('before its files exist it is its blurred likeness, and asks for none of them', () => {
  const picture = aPicture({ widths: [], formats: [] });
  const { container } = render(<Picture picture={picture} sizes="50vw" />);
  expect(container.querySelector('img')).toHaveAttribute('src', picture.placeholder);
  expect(container.querySelector('img')).not.toHaveAttribute('srcset');
});

test('stands on its blurred likeness until it is there', () => {
  const { container } = render(<Picture picture={aPicture()} sizes="50vw" />);
  const image = container.querySelector('img')!;
  expect(image.style.backgroundImage).toBe('url("data:image/webp;base64,AAAA")');
  fireEvent.load(image);
  expect(image.style.backgroundImage).toBe('');
});

test.each([
  [true, 'eager', 'high'],
  [false, 'lazy', null],
])('first: %s is fetched %s with priority %s', (isFirst, loading, priority) => {
  const { container } = render(<Picture picture={aPicture()} sizes="50vw" isFirst={isFirst} />);
  expect(container.querySelector('img')).toHaveAttribute('loading', loading);
  expect(container.querySelector('img')?.getAttribute('fetchpriority')).toBe(priority);
});
