import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Dialog, Drawer } from './dialog';

test.each([
  ['dialog', Dialog],
  ['drawer', Drawer],
])('a %s is named by its title and closes by its button', async (_name, Frame) => {
  const onClose = jest.fn();
  render(
    <Frame isOpen onClose={onClose} title="Batalkan?" closeLabel="Tutup">
      Sungguh?
    </Frame>,
  );
  expect(screen.getByRole('dialog', { name: 'Batalkan?' })).toHaveTextContent('Sungguh?');
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('tells its owner when the browser closed it, as Escape does', () => {
  const onClose = jest.fn();
  render(
    <Dialog isOpen onClose={onClose} title="Batalkan?" closeLabel="Tutup">
      Sungguh?
    </Dialog>,
  );
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('follows the state of its owner and reports nothing of that', () => {
  const onClose = jest.fn();
  const dialog = (isOpen: boolean) => (
    <Dialog isOpen={isOpen} onClose={onClose} title="Batalkan?" closeLabel="Tutup">
      Sungguh?
    </Dialog>
  );
  const { rerender } = render(dialog(false));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  rerender(dialog(true));
  expect(screen.getByRole('dialog')).toBeVisible();
  rerender(dialog(false));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
});
