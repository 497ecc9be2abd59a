import type { ClassCoverage } from "./hostMembers";

/** Class -> member -> the set of ExcelApi that it came with; "" for those in none. */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The sets of all that the host has. */
export function apiSets(classes: readonly ClassCoverage[]): ApiSets {
  return Object.fromEntries(
    classes.map(({ name, has }) => [
      name,
      Object.fromEntries(has.map((member) => [member.name, member.set ?? ""])),
    ]),
  );
}
