import type { Schema } from '@hurtrock/api-client';
import { Badge, type Tone } from '@hurtrock/ui/badge';
import { useMessages } from './messages';

type Availability = Schema<'ProductCardDto'>['availability'];

export const AVAILABILITY_TONES: Record<Availability, Tone> = {
  in_stock: 'success',
  low: 'warning',
  out: 'danger',
  backorder: 'neutral',
};

export function AvailabilityBadge({ availability }: { availability: Availability }) {
  const t = useMessages().availability;
  return <Badge tone={AVAILABILITY_TONES[availability]}>{t[availability]}</Badge>;
}
