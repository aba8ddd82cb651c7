import tabs from './tabs.module.css';

interface Choice {
  label: string;
  isPressed: boolean;
  onChoose: () => void;
}

/** What a list shows: one of a few kinds, or all. */
export function ChoiceTabs({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <div role="group" aria-label={label} className={tabs.tabs}>
      {choices.map(({ label: name, isPressed, onChoose }) => (
        <button key={name} type="button" className={tabs.tab} aria-pressed={isPressed} onClick={onChoose}>
          {name}
        </button>
      ))}
    </div>
  );
}
