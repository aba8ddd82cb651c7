import { useMessages } from '../messages';
import { StatusPill } from '../status-pill';
import { STATE_LOOKS, type AccountState } from './account-looks';

export function StatePill({ state }: { state: AccountState }) {
  const { userStates } = useMessages();
  return <StatusPill {...STATE_LOOKS[state]}>{userStates[state]}</StatusPill>;
}
