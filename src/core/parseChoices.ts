import { FINDING_CODES } from "./checks/finding";
import { type Choices, IGNORE_REASONS, NO_CHOICES, type TableChoice } from "./choices";
import { groupBy } from "./grouping";
import { COLUMN_ROLES } from "./recognition/recognition";
import type { SheetId } from "./renamedSheets";
import { parseSummaryChoices } from "./summaryChoices";

type Fields = Readonly<Record<string, unknown>>;

/** Reads choices as they were kept, be it by an older or a newer version; what is not understood is left out. */
export function parseChoices(json: unknown): Choices {
  const kept = fieldsOf(json);
  const marks = fieldsOf(kept["marks"]);
  return {
    tables: listOf(kept["tables"], tableChoice),
    years: listOf(kept["years"], (fields) => {
      const { section, year } = fields;
      const isKnown = (section === null || isText(section)) && isWhole(year);
      return isKnown && isTableRef(fields) ? { ...tableRef(fields), section, year } : null;
    }),
    departments: listOf(kept["departments"], ({ spelling, department }) =>
      isText(spelling) && isText(department) ? { spelling, department } : null,
    ),
    definitions: definitionsIn(fieldsOf(kept["definitions"])),
    ignored: listed(kept["ignored"]).flatMap((item) => ignoredIn(fieldsOf(item))),
    approveAbove: isShare(kept["approveAbove"]) ? kept["approveAbove"] : NO_CHOICES.approveAbove,
    marks: { fill: marks["fill"] === true, list: marks["list"] === true },
    summary: parseSummaryChoices(kept["summary"]),
  };
}

/** The sheets that were kept with choices. */
export function keptSheets(json: unknown): readonly SheetId[] {
  return listOf(fieldsOf(json)["sheets"], ({ name, id }) =>
    isText(name) && isText(id) ? { name, id } : null,
  );
}

/** Choices as they are kept: findings put aside for the same reason share their words, since they may be many. */
export function keptChoices(choices: Choices): object {
  const alike = groupBy(choices.ignored, ({ code, reason }) => `${code} ${reason}`);
  const ignored = alike.flatMap((group) => {
    const [first] = group;
    return first ? [{ code: first.code, reason: first.reason, keys: group.map(({ key }) => key) }] : [];
  });
  return { ...choices, ignored };
}

function ignoredIn({ code, reason, key, keys }: Fields): Choices["ignored"] {
  const [known, why] = [oneOf(FINDING_CODES, code), oneOf(IGNORE_REASONS, reason)];
  if (!known || !why) return [];
  return [key, ...listed(keys)].filter(isText).map((each) => ({ code: known, key: each, reason: why }));
}

function tableChoice(fields: Fields): TableChoice | null {
  if (!isTableRef(fields)) return null;
  const { excluded, second, headerOffset, columns } = fields;
  return {
    ...tableRef(fields),
    ...(typeof excluded === "boolean" && { excluded }),
    ...(typeof second === "boolean" && { second }),
    ...(isWhole(headerOffset) && { headerOffset }),
    ...(isFields(columns) && { columns: columnsIn(columns) }),
  };
}

type TableRefFields = Fields & {
  readonly sheet: string;
  readonly header: string;
  readonly nth: number;
  readonly column: number;
};

function isTableRef(fields: Fields): fields is TableRefFields {
  const { sheet, header, nth, column } = fields;
  return isText(sheet) && isText(header) && isWhole(nth) && isWhole(column);
}

function tableRef({ sheet, header, nth, column }: TableRefFields) {
  return { sheet, header, nth, column };
}

function columnsIn(columns: Fields): NonNullable<TableChoice["columns"]> {
  return Object.fromEntries(
    COLUMN_ROLES.flatMap((role) => {
      const column = columns[role];
      return column === null || isWhole(column) ? [[role, column]] : [];
    }),
  );
}

function definitionsIn(definitions: Fields): Choices["definitions"] {
  const labels = ["SA", "PI", "R", "G"] as const;
  return Object.fromEntries(
    labels.flatMap((label) => {
      const text = definitions[label];
      return isText(text) ? [[label, text]] : [];
    }),
  );
}

function listOf<T>(value: unknown, parse: (fields: Fields) => T | null): readonly T[] {
  return listed(value).flatMap((item) => parse(fieldsOf(item)) ?? []);
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function oneOf<const T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}
