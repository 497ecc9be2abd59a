import {
  CONTENT_TYPES,
  contentTypesOf,
  RELATIONS_TYPE,
  withContentType,
  withDefaultType,
  withoutContentType,
} from "./contentTypes";
import { FileFault } from "./fault";
import type { Package, Relation } from "./package";
import { partOfEntry, relationsPath } from "./partPath";
import { decodePart, encodePart } from "./partText";
import { freeRelationId, NO_RELATIONS, readRelations, withoutRelation, withRelation } from "./relations";
import { STRICT_RELATIONS, TRANSITIONAL_RELATIONS } from "./xmlPatch";
import type { ZipEntry, ZipFile } from "./zipFormat";
import { inflateEntry, readZip } from "./zipRead";
import { newEntry, refilledEntry, writeZip } from "./zipWrite";

/** Bytes that one part, and all parts together, may inflate to. */
const PART_LIMIT = 500 * 2 ** 20;
const TOTAL_LIMIT = 2 ** 30;

interface Part {
  path: string;
  /** As in the file; null for a new part. */
  entry: ZipEntry | null;
  /** Null while the part is as in the file. */
  written: string | null;
}

/** Opens an Open Packaging file. Its parts are inflated when they are asked for. */
export function openPackage(bytes: Uint8Array): Package {
  return new ZipPackage(bytes, readZip(bytes));
}

/** Part names are equal without regard to case (ECMA-376 part 2, 6.2.2.3). */
class ZipPackage implements Package {
  private readonly parts = new Map<string, Part>();
  private readonly inflated = new Map<string, number>();
  private readonly knownRelations = new Map<string, readonly Relation[]>();
  /** By `[Content_Types].xml` as it is by now; null until somebody asks. */
  private types: ((path: string) => string | null) | null = null;
  private changed = false;

  constructor(
    private readonly original: Uint8Array,
    private readonly zip: ZipFile,
  ) {
    for (const entry of zip.entries) {
      const path = partOfEntry(entry.name);
      const key = path.toLowerCase();
      if (this.parts.has(key)) throw new FileFault("bad-path", `${path} twice`);
      this.parts.set(key, { path, entry, written: null });
    }
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  paths(): readonly string[] {
    return [...this.parts.values()].map(({ path }) => path);
  }

  bytes(path: string): Uint8Array {
    const part = this.require(path);
    if (part.written !== null) return encodePart(part.written);
    return part.entry === null ? new Uint8Array(0) : this.inflate(part.entry);
  }

  text(path: string): string {
    return this.require(path).written ?? decodePart(this.bytes(path), path);
  }

  write(path: string, text: string): void {
    const part = this.find(path) ?? { path, entry: null, written: null };
    part.written = text;
    this.parts.set(part.path.toLowerCase(), part);
    this.knownRelations.clear();
    if (part === this.find(CONTENT_TYPES)) this.types = null;
    this.changed = true;
  }

  remove(path: string): void {
    const part = this.require(path);
    this.parts.delete(part.path.toLowerCase());
    this.parts.delete(relationsPath(part.path).toLowerCase());
    this.knownRelations.clear();
    this.changed = true;
    const types = this.text(CONTENT_TYPES);
    const without = withoutContentType(types, path);
    if (without !== types) this.write(CONTENT_TYPES, without);
  }

  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    return `${stem}${number}${ending}`;
  }

  relations(part: string): readonly Relation[] {
    const known = this.knownRelations.get(part);
    if (known !== undefined) return known;
    const path = relationsPath(part);
    const relations = this.has(path)
      ? readRelations(this.text(path), part).map((one) => this.located(one))
      : [];
    this.knownRelations.set(part, relations);
    return relations;
  }

  relate(part: string, type: string, target: string): string {
    return this.addRelation(part, type, target, false);
  }

  relateExternal(part: string, type: string, target: string): string {
    return this.addRelation(part, type, target, true);
  }

  private addRelation(part: string, type: string, target: string, external: boolean): string {
    const id = freeRelationId(this.relations(part));
    const path = relationsPath(part);
    const before = this.has(path) ? this.text(path) : NO_RELATIONS;
    this.write(path, withRelation(before, id, this.dialect(type), target, external));
    const types = this.text(CONTENT_TYPES);
    const withRels = withDefaultType(types, "rels", RELATIONS_TYPE);
    if (withRels !== types) this.write(CONTENT_TYPES, withRels);
    return id;
  }

  unrelate(part: string, id: string): void {
    const path = relationsPath(part);
    this.write(path, withoutRelation(this.text(path), id));
  }

  contentType(path: string): string | null {
    if (!this.has(CONTENT_TYPES)) return null;
    this.types ??= contentTypesOf(this.text(CONTENT_TYPES));
    return this.types(path);
  }

  setContentType(path: string, type: string): void {
    this.write(CONTENT_TYPES, withContentType(this.text(CONTENT_TYPES), path, type));
  }

  save(): Uint8Array {
    if (!this.changed) return this.original;
    const entries = [...this.parts.values()].map(savedEntry);
    return writeZip({ entries, comment: this.zip.comment });
  }

  private find(path: string): Part | undefined {
    return this.parts.get(path.toLowerCase());
  }

  private require(path: string): Part {
    const part = this.find(path);
    if (part === undefined) throw new FileFault("broken-xml", `no part ${path}`);
    return part;
  }

  /** A relation whose target is named as the part is; targets are URIs, while some zip files hold the names unescaped. */
  private located(relation: Relation): Relation {
    if (relation.external) return relation;
    const part = this.find(relation.target) ?? this.find(unescaped(relation.target));
    return part === undefined ? relation : { ...relation, target: part.path };
  }

  /** A relation type in the words of this file: ISO 29500 Strict has its own. */
  private dialect(type: string): string {
    const isStrict = this.relations("").some((relation) => relation.type.startsWith(STRICT_RELATIONS));
    return isStrict ? type.replace(TRANSITIONAL_RELATIONS, STRICT_RELATIONS) : type;
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const others = [...this.inflated].reduce(
      (sum, [name, size]) => (name === entry.name ? sum : sum + size),
      0,
    );
    const content = inflateEntry(entry, Math.min(PART_LIMIT, TOTAL_LIMIT - others));
    this.inflated.set(entry.name, content.length);
    return content;
  }
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function savedEntry({ path, entry, written }: Part): ZipEntry {
  if (written === null && entry !== null) return entry;
  const content = encodePart(written ?? "");
  return entry === null ? newEntry(path, content) : refilledEntry(entry, content);
}
