import { ConflictForm } from '../../common/conflict/conflict-form';
import { Dialog } from '../../common/dialog';
import { useMessages } from '../../common/messages';
import { inputOf, toInput, valuesOf, type ProductDetail, type ProductInput } from './product-values';
import { useShowProduct } from './use-show-product';

interface Props {
  base: ProductInput;
  mine: ProductInput;
  /** What somebody else saved meanwhile; null while nobody did. */
  theirs: ProductDetail | null;
  error: unknown;
  isPending: boolean;
  onResolve: (merged: ProductInput, theirs: ProductDetail) => void;
  onClose: () => void;
}

export function ProductConflict({ base, mine, theirs, onResolve, onClose, ...state }: Props) {
  const { product: t, conflict } = useMessages();
  const show = useShowProduct();
  return (
    <Dialog isOpen={theirs !== null} isWide title={conflict.title} onClose={onClose}>
      {theirs && (
        <ConflictForm
          versions={{ base, mine, theirs: toInput(valuesOf(inputOf(theirs), theirs.specificationTemplate)) }}
          labels={t.fields}
          show={show}
          onResolve={(merged) => onResolve(merged, theirs)}
          onClose={onClose}
          {...state}
        />
      )}
    </Dialog>
  );
}
