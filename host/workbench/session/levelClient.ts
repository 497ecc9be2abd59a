import apiSets from "../../protocol/apiSets.json";
import { WORKBOOK_CLIENT, type Client } from "../../protocol/client";
import type { Level } from "../../protocol/xdmFrame";

/** The set of `ExcelApi` that each member of the host came with, by type and member. */
const SETS: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

/** What an add-in may ask of an Excel of that level: members of later sets are not in it. */
export function levelClient(level: Level): Client {
  if (level === "web") return WORKBOOK_CLIENT;
  const newest = minor(level);
  return {
    ...WORKBOOK_CLIENT,
    isKnown: (type, member) => minor(SETS[type]?.[member] ?? "1.1") <= newest,
  };
}

/** 14 of `1.14`: all sets are of the first version. */
function minor(set: string): number {
  return Number(set.slice("1.".length));
}
