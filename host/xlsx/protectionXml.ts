import { ALLOWANCES, type Allowance, type ProtectionOptions } from "../model/sheetSetup";
import { attributeOf, type XmlElement } from "./xmlTree";

/** In files, what is protected, and whether that goes without saying (ECMA-376 part 1, 18.3.1.85). */
const ATTRIBUTES: Readonly<Record<Allowance, readonly [name: string, absent: boolean]>> = {
  AutoFilter: ["autoFilter", true],
  DeleteColumns: ["deleteColumns", true],
  DeleteRows: ["deleteRows", true],
  EditObjects: ["objects", false],
  EditScenarios: ["scenarios", false],
  FormatCells: ["formatCells", true],
  FormatColumns: ["formatColumns", true],
  FormatRows: ["formatRows", true],
  InsertColumns: ["insertColumns", true],
  InsertHyperlinks: ["insertHyperlinks", true],
  InsertRows: ["insertRows", true],
  PivotTables: ["pivotTables", true],
  Sort: ["sort", true],
};

export function readProtection(element: XmlElement): ProtectionOptions {
  const isOn = (name: string, absent: boolean) => {
    const value = attributeOf(element, name);
    return value === undefined ? absent : value === "1" || value === "true";
  };
  const unlockedOnly = isOn("selectLockedCells", false);
  return {
    allowed: ALLOWANCES.filter((kind) => !isOn(...ATTRIBUTES[kind])),
    selection: isOn("selectUnlockedCells", false) ? "None" : unlockedOnly ? "Unlocked" : "Normal",
  };
}

/** A `<sheetProtection>` without a password. */
export function protectionXml({ allowed, selection }: ProtectionOptions): string {
  const told = ALLOWANCES.flatMap((kind) => {
    const [name, absent] = ATTRIBUTES[kind];
    const isProtected = !allowed.includes(kind);
    return isProtected === absent ? [] : [` ${name}="${isProtected ? 1 : 0}"`];
  });
  const locked = selection === "Normal" ? "" : ' selectLockedCells="1"';
  const unlocked = selection === "None" ? ' selectUnlockedCells="1"' : "";
  return `<sheetProtection sheet="1"${told.join("")}${locked}${unlocked}/>`;
}
