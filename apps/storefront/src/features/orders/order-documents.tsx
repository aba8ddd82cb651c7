import { api, type Schema } from '@hurtrock/api-client';
import { buttonClass } from '@hurtrock/ui/button';
import { Card } from '@hurtrock/ui/card';
import { useMessages } from '../../common/messages';
import type { Order } from './use-order';

/** Invoice, receipt and credit notes. Before the order is paid there is none. */
export function OrderDocuments({ order: { number, invoiceNumber } }: { order: Order }) {
  const t = useMessages().documents;
  const documents = api.useQuery(
    'get',
    '/api/v1/orders/{number}/documents',
    { params: { path: { number } } },
    { enabled: invoiceNumber !== null, staleTime: 0 },
  );
  const numberOf = (document: Schema<'OrderDocumentDto'>) =>
    document.cancelledAt ? t.cancelled(document.number) : document.number;
  if (!documents.data?.length) return null;
  return (
    <Card>
      <h2 className="mb-4 font-brand text-2xl">{t.title}</h2>
      <ul className="space-y-2">
        {documents.data.map((document) => (
          <li key={document.path}>
            <a
              href={`/api/v1${document.path}`}
              target="_blank"
              rel="noreferrer"
              aria-label={t.download(t.kinds[document.kind], numberOf(document))}
              className={`${buttonClass({ variant: 'secondary', size: 'small' })} w-full justify-between`}
            >
              <span>{t.kinds[document.kind]}</span>
              <span className="text-sm break-all text-muted">{numberOf(document)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
