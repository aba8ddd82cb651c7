import { formatDateTime } from '@hurtrock/shared/format';
import { Badge, type Tone } from '@hurtrock/ui/badge';
import { Button } from '@hurtrock/ui/button';
import { Fold } from '@hurtrock/ui/fold';
import { useToast } from '@hurtrock/ui/toast';
import { useLocale, useMessages } from '../../common/messages';
import { problemText } from '../../common/problem';
import { PhotoPicker } from './photo-picker';
import { MOST_PHOTOS, useCancelReturn, useSendPhoto, type OwnReturn } from './use-returns';

const TONES: Record<OwnReturn['status'], Tone> = {
  requested: 'warning',
  approved: 'info',
  rejected: 'danger',
  cancelled: 'neutral',
  received: 'done',
};

/** One wish to send something back, and how far it has got. */
export function ReturnItem({ number, item }: { number: string; item: OwnReturn }) {
  const messages = useMessages();
  const t = messages.returns;
  const locale = useLocale();
  const toast = useToast();
  const cancel = useCancelReturn(number);
  const photo = useSendPhoto(number);
  const canCancel = item.allowedActions.includes('cancel');
  const room = MOST_PHOTOS - item.photos.length;
  const error = cancel.error ?? photo.error;

  return (
    <li className="space-y-3 border-b border-line py-4 first:pt-0 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Badge tone={TONES[item.status]}>{t.status[item.status]}</Badge>
        <p className="text-sm text-muted">{t.requestedAt(formatDateTime(item.requestedAt, locale))}</p>
      </div>
      <ul className="space-y-1">
        {item.lines.map((line) => (
          <li key={line.sku} className="break-words">
            <span className="font-semibold">{line.name}</span>{' '}
            <span className="text-sm text-muted">
              · {t.units(line.quantity)} · {t.reasons[line.reason]}
              {item.status === 'received' && ` · ${t.receivedUnits(line.quantityReceived, line.quantity)}`}
            </span>
          </li>
        ))}
      </ul>
      {t.next[item.status] && <p className="text-sm">{t.next[item.status]}</p>}
      <Saying label={t.youSaid} text={item.comment} />
      <Saying label={t.shopSays} text={item.answer} />
      <Photos photos={item.photos} />
      {error && (
        <p role="alert" className="font-semibold text-danger">
          {problemText(messages, error)}
        </p>
      )}
      {canCancel && (
        <>
          {room > 0 && (
            <Fold title={t.addPhoto}>
              <PhotoPicker
                photos={[]}
                most={room}
                isDisabled={photo.isSending}
                onChange={([file]) => {
                  if (!file) return;
                  photo.send(item.id, file).then(
                    () => toast(t.photoSent),
                    () => undefined,
                  );
                }}
              />
            </Fold>
          )}
          <Button
            variant="secondary"
            size="small"
            isBusy={cancel.isPending}
            onClick={() =>
              cancel.mutate(
                { params: { path: { number, id: item.id } } },
                { onSuccess: () => toast(t.cancelled) },
              )
            }
          >
            {t.cancel}
          </Button>
        </>
      )}
    </li>
  );
}

function Saying({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <p className="text-sm break-words whitespace-pre-line">
      <strong>{label}:</strong> {text}
    </p>
  );
}

function Photos({ photos }: { photos: OwnReturn['photos'] }) {
  const t = useMessages().returns;
  if (photos.length === 0) return null;
  return (
    <ul aria-label={t.photos} className="flex flex-wrap gap-3">
      {photos.map(({ id, path }, index) => (
        <li key={id}>
          <a href={path} target="_blank" rel="noreferrer" aria-label={t.openPhoto(index + 1)}>
            <img
              src={path}
              alt={t.photo(index + 1)}
              loading="lazy"
              className="size-24 rounded-lg border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
