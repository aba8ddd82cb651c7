import { Group, Text } from '@mantine/core';
import { fileAddresses } from '../../app/paths';
import { ConfirmForm } from '../../common/confirm-form';
import { DialogButton } from '../../common/dialog-button';
import { fill, useMessages } from '../../common/messages';
import { useSession } from '../../common/session';
import { useSendOnce } from '../../common/use-send-once';
import { CorrectParcelForm } from './correct-parcel-form';
import type { Shipment } from './order-shipments';
import { PdfLink } from './pdf-link';
import { useDeliverParcel } from './use-order-mutations';

const SIZES = ['100x150', '78x100'] as const;

export interface ParcelProps {
  number: string;
  shipment: Shipment;
}

/** What can be done with one parcel: print its label, put its number right, mark it as delivered. */
export function ParcelActions({ number, shipment }: ParcelProps) {
  const t = useMessages().parcel;
  const { can } = useSession();
  const about = shipment.trackingNumber;
  return (
    <Group gap="sm" mt={8}>
      {SIZES.map((size) => (
        <Text key={size} size="sm">
          <PdfLink
            href={fileAddresses.label(number, shipment.id, size)}
            name={fill(t.label, { size: size.replace('x', ' × ') })}
            label={fill(t.labelNewTab, { size: size.replace('x', ' × '), number: about })}
          />
        </Text>
      ))}
      {can('orders:ship') && !shipment.deliveredAt && (
        <>
          <DialogButton
            label={t.correct}
            about={about}
            size="xs"
            title={fill(t.correctTitle, { number: about })}
          >
            {(close) => <CorrectParcelForm number={number} shipment={shipment} onClose={close} />}
          </DialogButton>
          <DialogButton
            label={t.deliver}
            about={about}
            size="xs"
            title={fill(t.deliverTitle, { number: about })}
          >
            {(close) => <DeliverParcelForm number={number} shipment={shipment} onClose={close} />}
          </DialogButton>
        </>
      )}
    </Group>
  );
}

function DeliverParcelForm({ number, shipment, onClose }: ParcelProps & { onClose: () => void }) {
  const t = useMessages().parcel;
  const deliver = useDeliverParcel(number, shipment.trackingNumber);
  const send = useSendOnce(deliver);
  return (
    <ConfirmForm
      text={t.deliverText}
      submitLabel={t.deliverSubmit}
      error={deliver.error}
      isPending={deliver.isPending}
      onSend={() => send({ params: { path: { number, id: shipment.id } } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
