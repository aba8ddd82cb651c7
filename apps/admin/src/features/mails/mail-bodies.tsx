import { Tabs } from '@mantine/core';
import { useMessages } from '../../common/messages';
import styles from './mail-view.module.css';
import { SafeHtml } from './safe-html';

/** What a mail says, as most people see it and as plain text. */
export function MailBodies({ subject, html, text }: { subject: string; html: string; text: string }) {
  const t = useMessages().mails;
  return (
    <Tabs defaultValue="html" keepMounted={false}>
      <Tabs.List aria-label={t.view}>
        <Tabs.Tab value="html">{t.html}</Tabs.Tab>
        <Tabs.Tab value="text">{t.text}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="html" pt="md">
        <SafeHtml subject={subject} html={html} />
      </Tabs.Panel>
      <Tabs.Panel value="text" pt="md">
        <pre className={styles.text}>{text}</pre>
      </Tabs.Panel>
    </Tabs>
  );
}
