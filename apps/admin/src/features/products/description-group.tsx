import { Tabs, Text, Textarea } from '@mantine/core';
import { formatNumber } from '@hurtrock/shared/format';
import { Markdown } from '@hurtrock/ui/markdown';
import { fill, useMessages } from '../../common/messages';
import { Panel } from '../../common/panel';
import styles from './description-group.module.css';
import type { GroupProps } from './product-editor';

const MOST_LETTERS = 20_000;
const LOOKS = { text: styles.text ?? '' };

/** The text of the product page, and what it will look like there. */
export function DescriptionGroup({ form }: GroupProps) {
  const { groups, description: t } = useMessages().product;
  const { description } = form.values;
  return (
    <Panel title={groups.description}>
      <Tabs defaultValue="write">
        <Tabs.List aria-label={t.tabs}>
          <Tabs.Tab value="write">{t.write}</Tabs.Tab>
          <Tabs.Tab value="preview">{t.preview}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="write" pt="sm">
          <Textarea
            aria-label={groups.description}
            description={t.hint}
            inputWrapperOrder={['input', 'description', 'error']}
            autosize
            minRows={7}
            maxRows={24}
            maxLength={MOST_LETTERS}
            {...form.getInputProps('description')}
          />
          <Text size="sm" c="dimmed" ta="end">
            {fill(t.count, { count: formatNumber(description.length), max: formatNumber(MOST_LETTERS) })}
          </Text>
        </Tabs.Panel>
        <Tabs.Panel value="preview" pt="sm">
          {description.trim() ? (
            <Markdown source={description} looks={LOOKS} />
          ) : (
            <Text c="dimmed">{t.nothing}</Text>
          )}
        </Tabs.Panel>
      </Tabs>
    </Panel>
  );
}
