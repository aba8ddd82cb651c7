import { api } from '@hurtrock/api-client';
import { Button } from '@hurtrock/ui/button';
import { useToast } from '@hurtrock/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { cartQuery } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';

/** Puts what can still be bought of the order into the cart, and shows it there. */
export function BuyAgain({ number }: { number: string }) {
  const messages = useMessages();
  const t = messages.buyAgain;
  const toast = useToast();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const buy = api.useMutation('post', '/api/v1/orders/{number}/buy-again', {
    onSuccess: async ({ added, missing }) => {
      await queries.invalidateQueries({ queryKey: cartQuery.queryKey });
      if (added.length === 0) return toast(t.nothing);
      toast(
        missing.length === 0
          ? t.added(added.length)
          : `${t.added(added.length)} ${t.missing(missing.map(({ name }) => name).join(', '))}`,
      );
      await navigate(paths.cart());
    },
  });
  return (
    <>
      <Button
        variant="secondary"
        isWide
        isBusy={buy.isPending}
        onClick={() => buy.mutate({ params: { path: { number } } })}
      >
        {t.action}
      </Button>
      {buy.error && (
        <p role="alert" className="mt-3 font-semibold text-danger">
          {problemText(messages, buy.error)}
        </p>
      )}
    </>
  );
}
