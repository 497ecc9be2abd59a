/** What colleagues have put in and taken out. */
export class Comings {
  readonly #came = new Set<string>();
  readonly #went = new Set<string>();

  note(key: string, before: string, after: string): void {
    this.#went.add(contentKey(key, before));
    this.#came.add(contentKey(key, after));
  }

  /** Whether that content has both been taken out of the cell's column and put in there. */
  hasChanged(key: string, content: string): boolean {
    const what = contentKey(key, content);
    return this.#came.has(what) && this.#went.has(what);
  }
}

/** The sheet and the column of a cell. */
export function columnOf(key: string): string {
  const [sheet = "", , column = ""] = key.split(" ");
  return `${sheet} ${column}`;
}

function contentKey(key: string, content: string): string {
  return `${columnOf(key)} ${content}`;
}
