/** Text and attribute values for XML, and the `_xHHHH_` escapes that spreadsheets add on top of it. */

const MARKUP = /[&<>"]/g;
const MARKUP_ENTITY: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Characters that XML 1.0 cannot hold, and the carriage return, which it would turn into a line feed. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the ones to be escaped
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes markup in text or in an attribute value in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(MARKUP, (mark) => MARKUP_ENTITY[mark] ?? mark);
}

/** Escapes an attribute value, line breaks and tabs included, which XML would turn into spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The text of a string cell as ST_Xstring (ECMA-376 part 1, 22.9.2.19), markup not yet escaped. */
export function encodeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(UNWRITABLE, hexEscape);
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Undoes `encodeXstring`. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A `<t>` element, or one of another name, that holds a cell's text and keeps its outer spaces. */
export function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escapeXml(encodeXstring(text))}</${name}>`;
}
