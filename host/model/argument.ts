import type { HostObject } from "./hostObject";
import { invalidArgument } from "./hostError";

/** What a caller left out arrives as `null`, or not at all. */
export function isOmitted(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** A text argument; anything else is `InvalidArgument`, here and below. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A name or id: Excel takes a number for either. */
export function asKey(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the given words, compared without regard to case as Excel's enums are. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const text = asText(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw invalidArgument();
  return word;
}

/** An object of the model given as an argument. */
export function asObject<T extends HostObject>(
  value: unknown,
  kind: abstract new (...args: never[]) => T,
): T {
  if (!(value instanceof kind)) throw invalidArgument();
  return value;
}
