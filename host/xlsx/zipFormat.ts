/** Signatures and records of the zip format (PKWARE APPNOTE 6.3, section 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const ZIP64_END_OF_DIRECTORY = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_EXTRA = 0x0001;

/** A file in a zip file, with all that the directory says of it and its data as stored. */
export interface ZipEntry {
  name: string;
  rawName: Uint8Array;
  madeBy: number;
  needed: number;
  flags: number;
  method: number;
  /** MS-DOS time (low half) and date. */
  modified: number;
  crc: number;
  /** Bytes when inflated, as declared. */
  size: number;
  internal: number;
  external: number;
  extra: Uint8Array;
  comment: Uint8Array;
  localExtra: Uint8Array;
  /** As stored, usually deflated. */
  data: Uint8Array;
}

export interface ZipFile {
  entries: ZipEntry[];
  comment: Uint8Array;
}
