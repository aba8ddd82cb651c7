import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopyButton } from './copy-button';
import { ToastProvider } from './toast';

const NUMBER = '8077000012345678';

function showButton() {
  const user = userEvent.setup({ delay: null });
  render(
    <ToastProvider closeLabel="Tutup">
      <CopyButton text={NUMBER} label="Salin nomor" copied="Nomor disalin." failed="Tidak dapat menyalin.">
        Salin
      </CopyButton>
    </ToastProvider>,
  );
  return user;
}

const press = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Salin nomor' }));

/** The field that is selected when the browser is told to copy. */
function selectedText(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.value : '';
}

test('copies with one tap and says so', async () => {
  const user = showButton();
  const written = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press(user);
  expect(await screen.findByText('Nomor disalin.')).toBeVisible();
  expect(written.mock.calls).toEqual([[NUMBER]]);
});

describe('where the clipboard is refused', () => {
  const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));

  test('copies by selection and gives the focus back', async () => {
    const user = showButton();
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(refused);
    let copied = '';
    document.execCommand = () => {
      copied = selectedText();
      return true;
    };
    await press(user);
    expect(await screen.findByText('Nomor disalin.')).toBeVisible();
    expect(copied).toBe(NUMBER);
    expect(screen.getByRole('button', { name: 'Salin nomor' })).toHaveFocus();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('says that it could not', async () => {
    const user = showButton();
    jest.spyOn(navigator.clipboard, 'writeText').mockImplementation(refused);
    document.execCommand = () => false;
    await press(user);
    expect(await screen.findByText('Tidak dapat menyalin.')).toBeVisible();
  });
});
