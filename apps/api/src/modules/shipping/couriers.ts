interface Courier {
  code: string;
  name: string;
  /** The page that follows a parcel; `{}` stands for its number. The shop's own courier has none. */
  trackingPage: string | null;
}

/** The shop brings the parcel itself and makes its number. */
export const OWN_COURIER = 'own';

export const COURIERS: readonly Courier[] = [
  { code: 'jne', name: 'JNE', trackingPage: 'https://www.jne.co.id/tracking-package?awb={}' },
  { code: 'jnt', name: 'J&T Express', trackingPage: 'https://jet.co.id/track?awb={}' },
  { code: 'sicepat', name: 'SiCepat', trackingPage: 'https://www.sicepat.com/checkAwb?awb={}' },
  { code: 'tiki', name: 'TIKI', trackingPage: 'https://www.tiki.id/id/track?resi={}' },
  { code: 'pos', name: 'Pos Indonesia', trackingPage: 'https://www.posindonesia.co.id/id/tracking/{}' },
  { code: 'anteraja', name: 'AnterAja', trackingPage: 'https://anteraja.id/id/tracking/{}' },
  { code: 'ninja', name: 'Ninja Express', trackingPage: 'https://www.ninjaxpress.co/id-id/tracking?id={}' },
  { code: 'spx', name: 'Shopee Express', trackingPage: 'https://spx.co.id/track?{}' },
  { code: OWN_COURIER, name: 'Kurir Toko', trackingPage: null },
];

export const COURIER_CODES = COURIERS.map(({ code }) => code);

export function courierName(code: string): string {
  return COURIERS.find((courier) => courier.code === code)?.name ?? code;
}

/** Where a parcel can be followed, or null. */
export function trackingUrl(code: string, trackingNumber: string): string | null {
  const page = COURIERS.find((courier) => courier.code === code)?.trackingPage;
  return page ? page.replace('{}', encodeURIComponent(trackingNumber)) : null;
}
