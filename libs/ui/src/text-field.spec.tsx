import { render, screen } from '@testing-library/react';
import { SelectField } from './select-field';
import { TextAreaField } from './text-area-field';
import { TextField } from './text-field';

test('is found by its label, and its error belongs to it', () => {
  render(<TextField label="Kode pos" error="Isi kode pos." hint="Lima angka." />);
  const field = screen.getByRole('textbox', { name: 'Kode pos', description: 'Isi kode pos. Lima angka.' });
  expect(field).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('Isi kode pos.');
});

test('without an error it is valid and describes nothing', () => {
  render(<TextField label="Nama" mark="opsional" />);
  const field = screen.getByRole('textbox', { name: 'Nama (opsional)' });
  expect(field).toBeValid();
  expect(field).not.toHaveAttribute('aria-describedby');
});

test('a hidden label still names the field', () => {
  render(<TextField label="Harga terendah" isLabelHidden />);
  expect(screen.getByRole('textbox', { name: 'Harga terendah' })).toBeVisible();
});

test('selects and long texts are wired the same way', () => {
  render(
    <>
      <SelectField label="Urutkan" error="Pilih satu.">
        <option>Terbaru</option>
      </SelectField>
      <TextAreaField label="Alamat" error="Isi alamat." />
    </>,
  );
  expect(screen.getByRole('combobox', { name: 'Urutkan', description: 'Pilih satu.' })).toBeInvalid();
  expect(screen.getByRole('textbox', { name: 'Alamat', description: 'Isi alamat.' })).toBeInvalid();
});
