/** A value that can go over the wire. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** `JSON.parse` with the type of what it can give. */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}
