/** A statement with the values for its places. */
export interface Written {
  text: string;
  parameters: unknown[];
}

/** Collects conditions and their parameters while a list's statement is written: only what is asked for is in it. */
export class Where {
  readonly parameters: unknown[] = [];
  private readonly conditions: string[] = [];

  /** `condition` is told the places of its values, such as `$3`. */
  add(condition: (...places: string[]) => string, ...values: unknown[]): this {
    this.conditions.push(condition(...values.map((value) => this.place(value))));
    return this;
  }

  /** A parameter outside of the conditions, such as how many rows are wanted. */
  place(value: unknown): string {
    return `$${this.parameters.push(value)}`;
  }

  get text(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }
}

/** Part of a text, for ILIKE: what people type means itself. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** When a day of the shop begins, as SQL for a `date`. */
export const dayBegins = (day: string): string => `(${day}::date::timestamp AT TIME ZONE 'Asia/Jakarta')`;
