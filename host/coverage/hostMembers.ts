// Loads every module that defines a type.
import "../protocol/host";
import { definedTypes, type ObjectType } from "../model/hostObject";
import type { OfficeMember } from "./officeTypes";

/** What a host has of a class, in the client's spelling. */
export interface ClassCoverage {
  readonly name: string;
  readonly has: readonly OfficeMember[];
  readonly lacks: readonly OfficeMember[];
}

/** Events whose name on the wire is not that of the client. */
const EVENTS: Readonly<Record<string, string>> = { onChanged: "DataChanged" };

/** The classes of Excel that the host has something of, with what it has and lacks, by name. */
export function coverage(types: ReadonlyMap<string, readonly OfficeMember[]>): readonly ClassCoverage[] {
  return definedTypes()
    .flatMap((type) => {
      const members = types.get(type.name);
      if (members === undefined) return [];
      const answers = members.map((member) => [member, has(type, member.name)] as const);
      const which = (wanted: boolean) =>
        answers.flatMap(([member, answer]) => (answer === wanted ? [member] : []));
      return [{ name: type.name, has: which(true), lacks: which(false) }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Whether a class answers to a member that the client calls `name`. Events go by two patterns on the wire. */
export function has(type: ObjectType, name: string): boolean {
  const wire = name.charAt(0).toUpperCase() + name.slice(1);
  const event = EVENTS[name] ?? name.slice(2);
  const registrations = name.startsWith("on") ? [`_Register${event}Event`, `_RegisterEvent${event}`] : [];
  return (
    [type.scalars, type.settable, type.navigation, type.methods].some((table) => table.has(wire)) ||
    registrations.some((method) => type.methods.has(method))
  );
}
