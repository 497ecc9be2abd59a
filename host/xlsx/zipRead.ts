import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { FileFault } from "./fault";
import {
  CENTRAL_HEADER,
  END_OF_DIRECTORY,
  LOCAL_HEADER,
  ZIP64_EXTRA,
  ZIP64_END_OF_DIRECTORY,
  ZIP64_LOCATOR,
  type ZipEntry,
  type ZipFile,
} from "./zipFormat";

const OLE2_MAGIC = 0xe011cfd0;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const NONE_16 = 0xffff;
const NONE_32 = 0xffffffff;
/** Compressed bytes given to the inflater at a time: the most that can come out before the limit is looked at is 1,032 times this. */
const STEP = 1 << 16;
/** Deflated XML of real sheets stays far below; a bomb of zeros is near 1,032. */
const HIGHEST_RATIO = 250;
const SMALL = 1 << 24;

interface Directory {
  count: number;
  size: number;
  offset: number;
  /** Bytes that stand before the zip file proper. */
  base: number;
}

/** Reads a zip file's directory; the entries' data are views of `bytes`. The faults name what is wrong with the file. */
export function readZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const directory = readDirectory(view, end);
  const entries: ZipEntry[] = [];
  let at = directory.base + directory.offset;
  for (let i = 0; i < directory.count; i++) {
    const { entry, next } = readEntry(bytes, view, at, directory.base);
    entries.push(entry);
    at = next;
  }
  const total = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  if (total > bytes.length) throw new FileFault("too-large", "entries overlap");
  const commentAt = end + END_LENGTH;
  return { entries, comment: bytes.slice(commentAt, commentAt + view.getUint16(end + 20, true)) };
}

function findEnd(bytes: Uint8Array, view: DataView): number {
  if (bytes.length >= 4 && view.getUint32(0, true) === OLE2_MAGIC) {
    throw new FileFault("encrypted-or-xls", "OLE2 compound file");
  }
  const lowest = Math.max(0, bytes.length - END_LENGTH - NONE_16);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) <= bytes.length) return at;
  }
  const begun = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
  throw begun
    ? new FileFault("truncated", "no directory")
    : new FileFault("not-zip", `${bytes.length} bytes`);
}

function readDirectory(view: DataView, end: number): Directory {
  if (view.getUint16(end + 4, true) !== view.getUint16(end + 6, true)) {
    throw new FileFault("unsupported", "a zip file on several disks");
  }
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const isZip64 = count === NONE_16 || size === NONE_32 || offset === NONE_32;
  const locator = end - LOCATOR_LENGTH;
  if (isZip64 && locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    return readZip64Directory(view, uint64(view, locator + 8));
  }
  return checked(view, { count, size, offset, base: end - size - offset });
}

function readZip64Directory(view: DataView, at: number): Directory {
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_OF_DIRECTORY) {
    throw new FileFault("truncated", "zip64 directory");
  }
  const [count, size, offset] = [uint64(view, at + 32), uint64(view, at + 40), uint64(view, at + 48)];
  return checked(view, { count, size, offset, base: at - size - offset });
}

function checked(view: DataView, directory: Directory): Directory {
  const { count, size, base } = directory;
  if (base < 0 || size > view.byteLength || count * CENTRAL_LENGTH > size) {
    throw new FileFault("truncated", "directory");
  }
  return directory;
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, base: number) {
  requireHeader(view, at, CENTRAL_LENGTH, CENTRAL_HEADER);
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw new FileFault("truncated", "directory");
  const rawName = bytes.slice(at + CENTRAL_LENGTH, nameEnd);
  const extra = bytes.slice(nameEnd, extraEnd);
  const wide = wideFields(
    extra,
    [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true)),
  );
  const local = readLocal(bytes, view, base + wide.offset, wide.compressedSize);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    needed: view.getUint16(at + 6, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    internal: view.getUint16(at + 36, true),
    external: view.getUint32(at + 38, true),
    extra: withoutZip64(extra),
    comment: bytes.slice(extraEnd, next),
    localExtra: withoutZip64(local.extra),
    data: local.data,
  };
  return { entry, next };
}

function requireHeader(view: DataView, at: number, length: number, signature: number): void {
  const inside = at >= 0 && at + length <= view.byteLength;
  if (!inside || view.getUint32(at, true) !== signature)
    throw new FileFault("truncated", `no header at ${at}`);
}

/** Sizes and offset, from the zip64 field where the 32-bit ones are full (APPNOTE 4.5.3: only those, in this order). */
function wideFields(extra: Uint8Array, narrow: number[]) {
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = (field?.start ?? 0) + 4;
  const [size = 0, compressedSize = 0, offset = 0] = narrow.map((value) => {
    if (value !== NONE_32 || field === undefined || at + 8 > field.end) return value;
    at += 8;
    return uint64(view, at - 8);
  });
  return { size, compressedSize, offset };
}

function readLocal(bytes: Uint8Array, view: DataView, at: number, compressedSize: number) {
  requireHeader(view, at, LOCAL_LENGTH, LOCAL_HEADER);
  const nameEnd = at + LOCAL_LENGTH + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  if (start + compressedSize > bytes.length) throw new FileFault("truncated", `entry at ${at}`);
  return { extra: bytes.slice(nameEnd, start), data: bytes.subarray(start, start + compressedSize) };
}

function extraFields(extra: Uint8Array): { id: number; start: number; end: number }[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  const fields = [];
  for (let start = 0; start + 4 <= extra.length;) {
    const end = Math.min(extra.length, start + 4 + view.getUint16(start + 2, true));
    fields.push({ id: view.getUint16(start, true), start, end });
    start = end;
  }
  return fields;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  if (field === undefined) return extra;
  return Uint8Array.from([...extra.subarray(0, field.start), ...extra.subarray(field.end)]);
}

/** The content of an entry, at most `limit` bytes of it. What comes out is counted, not what the directory declares. */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.flags & ENCRYPTED) throw new FileFault("encrypted-or-xls", entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new FileFault("unsupported", `${entry.name}: compression method ${entry.method}`);
  }
  const content = entry.method === STORED ? entry.data : inflateWithin(entry, limit);
  if (content.length > limit) throw new FileFault("too-large", entry.name);
  if (crc32(content) !== entry.crc) throw new FileFault("truncated", `${entry.name}: checksum`);
  return content;
}

function inflateWithin(entry: ZipEntry, limit: number): Uint8Array {
  const highest = Math.min(limit, Math.max(SMALL, entry.data.length * HIGHEST_RATIO));
  const chunks: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    total += chunk.length;
    if (total > highest) throw new FileFault("too-large", entry.name);
  });
  for (let at = 0; at === 0 || at < entry.data.length; at += STEP) {
    pushStep(inflater, entry, at);
  }
  return joined(chunks, total);
}

function pushStep(inflater: Inflate, entry: ZipEntry, at: number): void {
  try {
    inflater.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
  } catch (fault) {
    if (fault instanceof FileFault) throw fault;
    throw new FileFault("truncated", `${entry.name}: ${String(fault)}`);
  }
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
