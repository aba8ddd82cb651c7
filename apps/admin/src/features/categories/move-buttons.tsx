import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { Icon, type IconName } from '../../common/icon';
import { fill, useMessages } from '../../common/messages';
import { placeAfter, type Category, type Step } from './category-tree';
import type { Mover } from './use-move-category';

const STEPS: { step: Step; icon: IconName }[] = [
  { step: 'up', icon: 'up' },
  { step: 'down', icon: 'down' },
  { step: 'outdent', icon: 'back' },
  { step: 'indent', icon: 'forward' },
];

interface Props {
  category: { id: string; name: string };
  tree: Category[];
  mover: Mover;
}

/** The same moves as by dragging, one press each. */
export function MoveButtons({ category: { id, name }, tree, mover }: Props) {
  const t = useMessages().categories.moves;
  return (
    <Group gap={6} role="group" aria-label={fill(t.group, { name })}>
      {STEPS.map(({ step, icon }) => (
        <Tooltip key={step} label={t[step]}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t[step]}
            // Not disabled: the button that was just pressed would lose the focus at the end of the list.
            aria-disabled={placeAfter(tree, id, step) === null}
            onClick={() => mover.step(id, step)}
          >
            <Icon name={icon} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}
