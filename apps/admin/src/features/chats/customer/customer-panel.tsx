import { ActionIcon, Button } from '@mantine/core';
import { fileAddresses } from '../../../app/paths';
import { DialogButton } from '../../../common/dialog-button';
import { Icon } from '../../../common/icon';
import { useLanguage } from '../../../common/messages';
import { useSession } from '../../../common/session';
import type { ChatDetail } from '../chat-model';
import { CustomerCart } from './customer-cart';
import { CustomerFacts } from './customer-facts';
import { CustomerOrders } from './customer-orders';
import styles from './customer.module.css';
import { PutIntoCart } from './put-into-cart';
import { useWhatsapp } from './use-whatsapp';
import { ViewingNow } from './viewing-now';

/** Who it is, what they look at, have in the cart and have bought. */
export function CustomerPanel({ chat, onBack }: { chat: ChatDetail; onBack: () => void }) {
  const { messages, locale } = useLanguage();
  const { chatCustomer: t, chat: chatWords, pickProduct } = messages;
  const { can } = useSession();
  const whatsapp = useWhatsapp(chat);
  return (
    <aside className={styles.panel} aria-label={t.label}>
      <ActionIcon
        variant="default"
        size={36}
        className={styles.back}
        aria-label={chatWords.toThread}
        onClick={onBack}
      >
        <Icon name="back" />
      </ActionIcon>
      <CustomerFacts chat={chat} />
      <ViewingNow viewing={chat.viewing} isOnline={chat.summary.shopperOnline} />
      <CustomerCart cart={chat.cart}>
        {can('chats:write') && chat.allowedActions.includes('reply') && (
          <DialogButton label={t.addToCart} icon="plus" size="compact-sm" title={pickProduct.cartTitle}>
            {(close) => <PutIntoCart chat={chat} onDone={close} />}
          </DialogButton>
        )}
      </CustomerCart>
      <CustomerOrders orders={chat.orders} />
      <div className={styles.ways}>
        {whatsapp && (
          <Button
            component="a"
            href={whatsapp}
            target="_blank"
            rel="noopener noreferrer"
            variant="default"
            leftSection={<Icon name="external" size={16} />}
            aria-label={`${t.whatsapp} ${t.newTab}`}
          >
            {t.whatsapp}
          </Button>
        )}
        <Button
          component="a"
          href={fileAddresses.chatTranscript(chat.summary.conversationId, locale)}
          download
          variant="default"
          leftSection={<Icon name="download" size={16} />}
        >
          {t.transcript}
        </Button>
      </div>
    </aside>
  );
}
