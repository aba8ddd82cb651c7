/** One measured or named property: `{ name: 'Scale length', value: 648, unit: 'mm' }`. */
export interface Specification {
  name: string;
  value: string | number | boolean;
  unit: string | null;
}
