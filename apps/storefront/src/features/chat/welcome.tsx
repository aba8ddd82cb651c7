import { ChatIcon } from '@hurtrock/ui/icons';
import { useMessages } from '../../common/messages';

/** Before the first word. */
export function Welcome({ isStaffOnline }: { isStaffOnline: boolean }) {
  const t = useMessages().chat;
  return (
    <div className="px-4 py-8 text-center">
      <span className="mx-auto grid size-16 place-items-center rounded-full bg-linear-135 from-orange to-orange-soft text-on-orange">
        <ChatIcon className="size-8" />
      </span>
      <p className="mt-4 font-brand text-2xl">{t.welcome}</p>
      <p className="mx-auto mt-2 max-w-72 text-sm text-muted">
        {isStaffOnline ? t.welcomeText : t.welcomeAway}
      </p>
    </div>
  );
}
