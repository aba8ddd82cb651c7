/** What must be true of any shop at any moment, whatever crashed before. */
export interface Invariant {
  id: string;
  title: string;
  /** Returns the rows that break it: none in a healthy shop. */
  sql: string;
}
