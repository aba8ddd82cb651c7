import type { Schema } from '@hurtrock/api-client';
import type { StorefrontMessages } from '@hurtrock/i18n/storefront.id';
import { Button } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { LockIcon } from '@hurtrock/ui/icons';
import { Price } from '@hurtrock/ui/price';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import type { Cart } from '../../common/cart';
import { useMessages } from '../../common/messages';
import { isPaidHere } from '../../common/payment';
import type { Method } from '../../common/payment-methods';
import { ProductPicture } from '../../common/product-picture';
import type { CheckoutForm } from './checkout-form';

interface CheckoutSummaryProps {
  cart: Cart;
  service: Schema<'ShippingQuotesDto'>['services'][number] | undefined;
  /** How it will be paid, once that is chosen. */
  payKind: Method['kind'] | undefined;
  /** Whether any way to pay takes this total. */
  canPay: boolean;
  taxRate: number | undefined;
  isPlacing: boolean;
  problem: ReactNode;
}

/** What is bought and what it costs in the end, with the one button that counts. */
export function CheckoutSummary(props: CheckoutSummaryProps) {
  const { cart, service, payKind, canPay, taxRate, isPlacing, problem } = props;
  const { checkout: t, cart: texts, common } = useMessages();
  const { errors, isSubmitted } = useFormState<CheckoutForm>();
  const isHere = payKind !== undefined && isPaidHere(payKind);
  const hasErrors = isSubmitted && Object.keys(errors).length > 0;
  return (
    <Card className="lg:sticky lg:top-28">
      <section aria-label={t.summary} className="space-y-4">
        <div className="flex items-baseline justify-between gap-3">
          <h2 className="font-brand text-2xl">{t.summary}</h2>
          <Link
            to={paths.cart()}
            className="shrink-0 text-sm font-semibold text-accent underline underline-offset-4"
          >
            {t.editCart}
          </Link>
        </div>
        <ul className="space-y-3 border-b border-line pb-4">
          {cart.items.map(({ product, quantity, backordered, lineTotal }) => (
            <li key={product.id} className="flex justify-between gap-3 text-sm">
              <ProductPicture
                picture={product.picture}
                categorySlug={product.categorySlug}
                seed={product.slug}
                sizes="48px"
                className="size-12 shrink-0 overflow-hidden rounded-field"
              />
              <span className="min-w-0 flex-1">
                <span className="block font-semibold break-words">{product.name}</span>
                <span className="text-muted">{t.lineQuantity(quantity)}</span>
                {backordered > 0 && (
                  <span className="block font-semibold text-info">
                    {texts.comesLater(backordered, quantity)}
                  </span>
                )}
              </span>
              <Price money={lineTotal} className="font-semibold" />
            </li>
          ))}
        </ul>
        <dl className="space-y-2" aria-live="polite">
          <Row name={t.subtotal}>
            <Price money={cart.subtotal} />
          </Row>
          {service && (
            <>
              <Row name={t.shippingCost}>
                {service.cost.amount === 0 ? t.free : <Price money={service.cost} />}
              </Row>
              <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3 text-xl font-bold">
                <dt>{t.total}</dt>
                <dd>
                  <Price money={service.total} />
                </dd>
              </div>
              {taxRate !== undefined && (
                <div className="flex justify-between gap-4 text-sm text-muted">
                  <dt>{t.taxIncluded(taxRate)}</dt>
                  <dd>
                    <Price money={service.taxIncluded} />
                  </dd>
                </div>
              )}
            </>
          )}
        </dl>
        {problem}
        {hasErrors && !problem && <p className="text-sm font-semibold text-danger">{t.checkFields}</p>}
        <Button type="submit" size="large" isWide isBusy={isPlacing} disabled={!service || !canPay}>
          {!isPlacing && <LockIcon />}
          {isPlacing ? t.placing : isHere ? t.place : t.pay}
        </Button>
        <p className="text-center text-sm text-muted">
          {isPlacing && !isHere ? common.redirecting : whatNext(t, payKind)}
        </p>
      </section>
    </Card>
  );
}

function whatNext(t: StorefrontMessages['checkout'], kind: Method['kind'] | undefined): string {
  if (kind === 'bank_transfer') return t.transferNote;
  return kind === 'cash_on_delivery' ? t.cashNote : t.redirectNote;
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt className="text-muted">{name}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}
