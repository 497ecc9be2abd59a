import type { Book, BookSheet, SheetChanges } from "../../model/book";

/** What was seen of a sheet the last time. */
interface Seen {
  readonly revision: number;
  readonly signature: string;
}

/** These are looked at, and cleared, without any cell having changed. */
const QUIET: ReadonlySet<PropertyKey> = new Set<keyof SheetChanges>(["uncalculated", "shifts"]);

/** Tells which sheets changed since the last look, without comparing their cells. */
export class SheetRevisions {
  private readonly seen = new Map<BookSheet, Seen>();
  private readonly touched = new Set<BookSheet>();
  private readonly watched = new WeakSet<SheetChanges>();

  /** `latest` is the highest number that has been given before: numbers grow on, though another file be opened. */
  constructor(public latest = 0) {}

  revision(sheet: BookSheet): number {
    return this.seen.get(sheet)?.revision ?? 0;
  }

  /** The sheets that have changed since the last look, new ones included. */
  look({ sheets }: Book): ReadonlySet<BookSheet> {
    const changed = new Set(sheets.filter((sheet) => this.hasChanged(sheet)));
    this.touched.clear();
    for (const sheet of this.seen.keys()) if (!sheets.includes(sheet)) this.seen.delete(sheet);
    return changed;
  }

  /** Lets the next look find a sheet changed. */
  touch(sheet: BookSheet): void {
    this.touched.add(sheet);
  }

  private hasChanged(sheet: BookSheet): boolean {
    this.watch(sheet);
    const signature = signatureOf(sheet);
    const seen = this.seen.get(sheet);
    if (seen?.signature === signature && !this.touched.has(sheet)) return false;
    this.seen.set(sheet, { revision: ++this.latest, signature });
    return true;
  }

  /** Whoever changes cells, rows or columns asks for the sheet's record of changes first, to note it there. */
  private watch(sheet: BookSheet): void {
    if (this.watched.has(sheet.changes)) return;
    sheet.changes = new Proxy(sheet.changes, {
      get: (changes, name): unknown => {
        if (!QUIET.has(name)) this.touch(sheet);
        return Reflect.get(changes, name);
      },
      set: (changes, name, value) => {
        if (!QUIET.has(name)) this.touch(sheet);
        return Reflect.set(changes, name, value);
      },
    });
    this.watched.add(sheet.changes);
  }
}

/** All of a sheet but its cells, rows, columns and rules, whose changes are noted; it is little. */
function signatureOf(sheet: BookSheet): string {
  const { shifts } = sheet.changes;
  const noted = { rows: null, columnLayout: null, rowLayout: null, rules: null, changes: shifts.length };
  return JSON.stringify({ ...sheet, ...noted }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
