import { Drawer } from '@mantine/core';
import { useMessages } from '../common/messages';
import { Brand } from './brand';
import { MainMenu } from './main-menu';
import styles from './menu-drawer.module.css';

/** The menu where there is no room for it beside the page. Its head is no `<header>`: the page has one banner. */
export function MenuDrawer({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useMessages().app;
  return (
    <Drawer.Root opened={isOpen} onClose={onClose} size={260}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title>
            <Brand />
          </Drawer.Title>
          <Drawer.CloseButton aria-label={t.closeMenu} />
        </div>
        <Drawer.Body>
          <MainMenu onChoose={onClose} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
