import type { HostObject } from "../model/hostObject";

/** What a client may ask for. */
export interface Client {
  /** Whether a member of a type, both as the client spells them, is in the Excel that the client was told of. */
  readonly isKnown: (type: string, member: string) => boolean;
  /** The object of a service that the client makes by its name; null for one that is not there. */
  readonly service: (name: string) => HostObject | null;
}

/** One that may ask for all that the host has of the workbook, and for nothing beside it. */
export const WORKBOOK_CLIENT: Client = { isKnown: () => true, service: () => null };
