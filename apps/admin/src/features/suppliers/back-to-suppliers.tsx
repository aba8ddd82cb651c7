import { useLocation } from 'react-router';
import { paths } from '../../app/paths';
import { BackLink } from '../../common/back-link';
import { useMessages } from '../../common/messages';

/** The way back to the list as it was left. */
export function BackToSuppliers() {
  const t = useMessages().supplier;
  const state = useLocation().state as { listSearch?: string } | null;
  return <BackLink to={{ pathname: paths.suppliers(), search: state?.listSearch }}>{t.backToList}</BackLink>;
}
