import type { PaymentGuides } from '@hurtrock/i18n/storefront.guide.id';
import type { Locale } from '@hurtrock/shared/format';
import { Fold } from '@hurtrock/ui/fold';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useMessages } from '../../common/messages';
import type { MethodCode, Payment } from '../../common/payment';

async function loadGuides(locale: Locale): Promise<PaymentGuides> {
  return locale === 'en'
    ? (await import('@hurtrock/i18n/storefront.guide.en')).guideEn
    : (await import('@hurtrock/i18n/storefront.guide.id')).guideId;
}

/** The steps at the bank, in the app or at the till; folded, because many know them. */
export function HowToPay({ payment: { method, kind } }: { payment: Payment }) {
  const t = useMessages().payment;
  const locale = useLocale();
  const { data: guides } = useQuery({
    queryKey: ['payment-guides', locale],
    queryFn: () => loadGuides(locale),
    staleTime: Infinity,
  });
  const places: Partial<Record<MethodCode, string>> = t.places;
  const guide = guides?.[method === 'mandiri_bill' || method === 'bca_va' ? method : kind];
  return (
    <Fold title={t.howTo}>
      <div className="grid gap-6 sm:grid-cols-2">
        {guide?.(places[method] ?? '').map(({ place, steps }) => (
          <section key={place}>
            <h3 className="mb-2 font-semibold">{place}</h3>
            <ol className="list-decimal space-y-1.5 pl-5 text-sm marker:text-muted">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </Fold>
  );
}
