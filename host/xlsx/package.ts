/** One relation of a part, with its target resolved to a part path (`xl/tables/table1.xml`) or, if external, as written. */
export interface Relation {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

/**
 * The parts of an Open Packaging file, patched in place: a part that is never written is copied to the new file as the
 * very bytes that came. Part paths have no leading slash. Faults are thrown as `FileFault`.
 */
export interface Package {
  has(path: string): boolean;
  /** Paths in the order of the file. */
  paths(): readonly string[];
  bytes(path: string): Uint8Array;
  /** The part as text, UTF-8 or UTF-16 by its mark. */
  text(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  /** A path that is free, such as `xl/tables/table3.xml` for ("xl/tables/table", ".xml"). */
  freePath(stem: string, ending: string): string;
  /** Relations of a part; `""` is the package itself. */
  relations(part: string): readonly Relation[];
  /** Adds a relation from `part` to the part `target` and returns its new id. */
  relate(part: string, type: string, target: string): string;
  /** As `relate`, to a target outside the package, such as a web address. */
  relateExternal(part: string, type: string, target: string): string;
  unrelate(part: string, id: string): void;
  contentType(path: string): string | null;
  setContentType(path: string, type: string): void;
  /** The whole file: untouched parts byte for byte, written ones deflated. */
  save(): Uint8Array;
}
