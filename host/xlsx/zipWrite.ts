import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { FileFault } from "./fault";
import { CENTRAL_HEADER, END_OF_DIRECTORY, LOCAL_HEADER, type ZipEntry, type ZipFile } from "./zipFormat";

const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAME = 1 << 11;
const HAS_DESCRIPTOR = 1 << 3;
/** 1 January 1980: a saved file depends on its content alone, not on the clock. */
const FIRST_DAY = 0x00210000;
/** Large parts are deflated at a lower level: a third of the time for an eighth more bytes. */
const LARGE = 1 << 22;
const LEVEL = 6;
const LARGE_LEVEL = 2;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** A new entry that holds `content`. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const nothing = new Uint8Array(0);
  const blank = {
    name,
    rawName: new TextEncoder().encode(name),
    madeBy: VERSION,
    needed: VERSION,
    flags: UTF8_NAME,
    method: DEFLATED,
    modified: FIRST_DAY,
    internal: 0,
    external: 0,
    extra: nothing,
    comment: nothing,
    localExtra: nothing,
  };
  return { ...blank, ...deflated(content) };
}

/** The entry with other content and everything else as it was. */
export function refilledEntry(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return { ...entry, method: DEFLATED, ...deflated(content) };
}

function deflated(content: Uint8Array) {
  const level = content.length > LARGE ? LARGE_LEVEL : LEVEL;
  return { crc: crc32(content), size: content.length, data: deflateSync(content, { level }) };
}

/** Writes a zip file of these entries in their order. Their data go in as they are; sizes stand in the headers, without descriptors. */
export function writeZip({ entries, comment }: ZipFile): Uint8Array {
  const size = entries.reduce((sum, entry) => sum + localLength(entry) + centralLength(entry), END_LENGTH);
  if (size + comment.length > 0xffffffff) throw new FileFault("too-large", `${size} bytes`);
  const bytes = new Uint8Array(size + comment.length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(bytes, view, at, entry);
  }
  const directory = at;
  entries.forEach((entry, i) => {
    at = writeCentral(bytes, view, at, entry, offsets[i] ?? 0);
  });
  writeEnd(bytes, view, { at, directory, count: entries.length, comment });
  return bytes;
}

function localLength(entry: ZipEntry): number {
  return LOCAL_LENGTH + entry.rawName.length + entry.localExtra.length + entry.data.length;
}

function centralLength(entry: ZipEntry): number {
  return CENTRAL_LENGTH + entry.rawName.length + entry.extra.length + entry.comment.length;
}

/** The fields that both headers have, from "version needed" to the name's length. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.needed, true);
  view.setUint16(at + 2, entry.flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, LOCAL_HEADER, true);
  writeShared(view, at + 4, entry);
  view.setUint16(at + 28, entry.localExtra.length, true);
  return writeAll(bytes, at + LOCAL_LENGTH, [entry.rawName, entry.localExtra, entry.data]);
}

function writeCentral(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  entry: ZipEntry,
  offset: number,
): number {
  view.setUint32(at, CENTRAL_HEADER, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeShared(view, at + 6, entry);
  view.setUint16(at + 30, entry.extra.length, true);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internal, true);
  view.setUint32(at + 38, entry.external, true);
  view.setUint32(at + 42, offset, true);
  return writeAll(bytes, at + CENTRAL_LENGTH, [entry.rawName, entry.extra, entry.comment]);
}

interface End {
  at: number;
  directory: number;
  count: number;
  comment: Uint8Array;
}

function writeEnd(bytes: Uint8Array, view: DataView, { at, directory, count, comment }: End): void {
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  view.setUint16(at + 20, comment.length, true);
  writeAll(bytes, at + END_LENGTH, [comment]);
}

function writeAll(bytes: Uint8Array, from: number, pieces: readonly Uint8Array[]): number {
  let at = from;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return at;
}
