import { FileFault } from "./fault";

/** The text of an XML part, by its byte order mark, else by its first bytes, else by its declaration, else UTF-8. */
export function decodePart(bytes: Uint8Array, path: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (fault) {
    throw new FileFault("broken-xml", `${path}: not ${encoding} (${String(fault)})`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return declarationOf(head)?.[2] ?? "utf-8";
}

function declarationOf(text: string): RegExpExecArray | null {
  return /^((?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["'])([A-Za-z0-9._-]+)/.exec(text);
}

/** A part's text as UTF-8; a declaration of another encoding is put right. */
export function encodePart(text: string): Uint8Array {
  const declaration = declarationOf(text.slice(0, 200));
  const isRight = declaration === null || declaration[2]?.toLowerCase() === "utf-8";
  const right = isRight ? text : `${declaration[1] ?? ""}UTF-8${text.slice(declaration[0].length)}`;
  return new TextEncoder().encode(right);
}
