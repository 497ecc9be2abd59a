import { encodeXstring, escapeAttribute } from "./xmlText";

/** A name or item as an ST_Xstring attribute holds it, line breaks and tabs written `_x000a_`, `_x0009_` as Excel does. */
export function encodeName(text: string): string {
  return encodeXstring(text).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
}

/** The same with markup escaped, to stand between double quotes. */
export function nameAttribute(text: string): string {
  return escapeAttribute(encodeName(text));
}
