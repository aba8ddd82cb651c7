import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PictureField } from './picture-field';

const words = { choose: 'Pilih gambar', replace: 'Ganti gambar', camera: 'Ambil foto', drop: 'atau seret' };
const RECEIPT = new File(['picture'], 'struk.png', { type: 'image/png' });

function showField(more: Partial<Parameters<typeof PictureField>[0]> = {}) {
  const onPick = jest.fn();
  render(
    <PictureField
      label="Bukti"
      hint="Paling besar 10 MB."
      words={words}
      accept="image/png"
      picture={null}
      previewAlt="Pratinjau struk.png"
      onPick={onPick}
      {...more}
    />,
  );
  return onPick;
}

test('takes a picture that is picked', async () => {
  const onPick = showField();
  await userEvent.upload(screen.getByLabelText(words.choose), RECEIPT);
  expect(onPick).toHaveBeenCalledTimes(1);
  expect(onPick).toHaveBeenCalledWith(RECEIPT);
});

test('opens the camera of a phone', () => {
  showField();
  expect(screen.getByLabelText(words.camera)).toHaveAttribute('capture', 'environment');
});

test('takes a picture that is dragged here', () => {
  const onPick = showField();
  fireEvent.drop(screen.getByText(words.drop), { dataTransfer: { files: [RECEIPT] } });
  expect(onPick).toHaveBeenCalledWith(RECEIPT);
});

test('takes none while it is at work', () => {
  const onPick = showField({ isDisabled: true });
  fireEvent.drop(screen.getByText(words.drop), { dataTransfer: { files: [RECEIPT] } });
  expect(onPick).not.toHaveBeenCalled();
  expect(screen.getByLabelText(words.choose)).toBeDisabled();
});

test('shows the picture and lets go of its address afterwards', () => {
  const revoked = jest.spyOn(URL, 'revokeObjectURL');
  const { unmount } = render(
    <PictureField
      label="Bukti"
      hint=""
      words={words}
      accept="image/png"
      picture={RECEIPT}
      previewAlt="Pratinjau struk.png"
      onPick={() => undefined}
    />,
  );
  const address = screen.getByRole<HTMLImageElement>('img', { name: 'Pratinjau struk.png' }).src;
  expect(screen.getByLabelText(words.replace)).toBeEnabled();
  unmount();
  expect(revoked).toHaveBeenCalledWith(address);
});

test('says what is wrong where the picture is picked', () => {
  showField({ error: 'Gambar terlalu besar.' });
  expect(screen.getByLabelText(words.choose)).toHaveAccessibleDescription(
    'Gambar terlalu besar. Paling besar 10 MB.',
  );
});
