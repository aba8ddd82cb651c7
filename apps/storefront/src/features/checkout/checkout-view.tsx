import type { Schema } from '@hurtrock/api-client';
import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import type { Cart } from '../../common/cart';
import { useLocale, useMessages } from '../../common/messages';
import { EMPTY_ADDRESS, type AddressFields } from '../../common/person-rules';
import { fits, type Method } from '../../common/payment-methods';
import { problemOf } from '../../common/problem';
import { AddressSection, ContactSection } from './address-sections';
import { toPlaceOrder, type CheckoutForm as Form } from './checkout-form';
import { CheckoutProblem } from './checkout-problem';
import { CheckoutSummary } from './checkout-summary';
import { NoteSection, ShippingSection } from './choice-sections';
import { PaymentSection } from './payment-section';
import { ShortageSection } from './shortage-section';
import { keyFor, rememberedForm, rememberForm } from './remembered';
import { usePlaceOrder } from './use-place-order';

interface CheckoutProps {
  cart: Cart;
  quotes: Schema<'ShippingQuotesDto'>;
  methods: Method[];
  user: Schema<'UserDto'> | null;
  /** The buyer's address book, the default one first. */
  addresses: Schema<'SavedAddressDto'>[];
}

/**
 * What was typed before, else what the account and its address book know. The first service is chosen, so that the total is exact at once; a
 * way to pay only when there is no other.
 */
function startValues({ quotes, methods, user, addresses }: CheckoutProps): Form {
  const kept = rememberedForm();
  const saved = isEmpty(kept.address) ? addresses[0] : undefined;
  const service = quotes.services.find(({ code }) => code === kept.shippingService) ?? quotes.services[0];
  const payable = methods.filter((method) => fits(method, service?.total));
  const method = payable.length === 1 ? payable[0] : payable.find(({ code }) => code === kept.paymentMethod);
  return {
    ...kept,
    contact: {
      name: kept.contact.name || (saved?.name ?? user?.name ?? ''),
      email: kept.contact.email || (user?.email ?? ''),
      phone: kept.contact.phone || (saved?.phone ?? user?.phone ?? ''),
    },
    address: saved ? { ...EMPTY_ADDRESS, ...saved.address } : kept.address,
    shippingService: service?.code ?? '',
    paymentMethod: method?.code ?? '',
  };
}

const isEmpty = (address: AddressFields): boolean => Object.values(address).every((text) => text === '');

export function CheckoutForm(props: CheckoutProps) {
  const { cart, quotes, methods, user, addresses } = props;
  const t = useMessages().checkout;
  const locale = useLocale();
  const [defaultValues] = useState(() => startValues(props));
  const form = useForm<Form>({ defaultValues });
  const placeOrder = usePlaceOrder();
  const [lastTotal, setLastTotal] = useState(0);
  const [serviceCode, methodCode] = useWatch({
    control: form.control,
    name: ['shippingService', 'paymentMethod'],
  });
  const service = quotes.services.find(({ code }) => code === serviceCode);
  const method = methods.find(({ code }) => code === methodCode);

  useEffect(() => {
    return form.subscribe({ formState: { values: true }, callback: ({ values }) => rememberForm(values) });
  }, [form]);

  function submit(values: Form) {
    if (!service || !method || placeOrder.isPending) return;
    const order = toPlaceOrder(values, {
      paymentMethod: method.code,
      expectedTotal: service.total,
      locale,
    });
    setLastTotal(service.total.amount);
    placeOrder.mutate(
      { body: order, params: { header: { 'Idempotency-Key': keyFor(order) } } },
      { onError: (error) => showFieldErrors(error) },
    );
  }

  /** The server's own checks, each on its field. */
  function showFieldErrors(error: unknown) {
    for (const { field } of problemOf(error)?.errors ?? []) {
      if (field in form.getValues() || field.startsWith('contact.') || field.startsWith('address.')) {
        form.setError(field as 'note', { message: t.fieldInvalid });
      }
    }
  }

  return (
    <FormProvider {...form}>
      <form
        noValidate
        aria-label={t.title}
        onSubmit={(event) => void form.handleSubmit(submit)(event)}
        className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]"
      >
        <div className="min-w-0 space-y-6">
          {!user && (
            <p className="text-sm text-muted">
              {t.guest}{' '}
              <Link
                to={paths.login(paths.checkout())}
                className="font-semibold text-accent underline underline-offset-4"
              >
                {t.loginInstead}
              </Link>
            </p>
          )}
          <ContactSection />
          <AddressSection addresses={addresses} />
          <ShortageSection cart={cart} />
          <ShippingSection services={quotes.services} />
          <PaymentSection methods={methods} total={service?.total} />
          <NoteSection />
        </div>
        <CheckoutSummary
          cart={cart}
          service={service}
          payKind={method?.kind}
          canPay={methods.some((one) => fits(one, service?.total))}
          taxRate={quotes.tax?.ratePercent}
          isPlacing={placeOrder.isPending || placeOrder.isSuccess}
          problem={
            placeOrder.error && (
              <CheckoutProblem
                error={placeOrder.error}
                cart={cart}
                lastTotal={lastTotal}
                onSettled={() => placeOrder.reset()}
              />
            )
          }
        />
      </form>
    </FormProvider>
  );
}
