const NONE = 'none';

/** The columns of a list that somebody may choose from, kept in the address. */
export function listColumns<Name extends string>(all: readonly Name[], usual: readonly Name[]) {
  return {
    all,
    /** The columns that an address asks for, in the table's own order; the usual ones when it says nothing. */
    of(text: string): readonly Name[] {
      if (!text) return usual;
      const names = text.split(',');
      return all.filter((name) => names.includes(name));
    },
    /** The same the other way; the usual columns need no word. */
    text(columns: readonly string[]): string {
      const chosen = all.filter((name) => columns.includes(name)).join(',');
      if (chosen === usual.join(',')) return '';
      return chosen || NONE;
    },
  };
}
