import { height, width } from "./area";
import { RangeBorderCollection } from "./borderCollection";
import { apiNotFound, invalidArgument } from "./hostError";
import { clientName, type HostObject, type Members } from "./hostObject";
import type { Json } from "./json";
import type { Range } from "./range";

type Properties = Readonly<Record<string, unknown>>;

/**
 * Reading and setting several properties of each cell, row or column at once. A property is looked up among the members
 * of ranges and their formats; one that these lack is `ApiNotFound`.
 */
export const rangePropertyMembers = {
  methods: {
    GetCellProperties: (range, [wanted]) =>
      rowsOf(range).map((row) => columnsOf(row).map((cell) => read(cell, wanted))),
    GetColumnProperties: (range, [wanted]) => columnsOf(range).map((column) => read(column, wanted)),
    GetRowProperties: (range, [wanted]) => rowsOf(range).map((row) => read(row, wanted)),
    SetCellProperties: (range, [given]) =>
      paired(rowsOf(range), given).forEach(([row, line]) =>
        paired(columnsOf(row), line).forEach(([cell, properties]) => write(cell, properties)),
      ),
    SetColumnProperties: (range, [given]) =>
      paired(columnsOf(range), given).forEach(([column, properties]) => write(column, properties)),
    SetRowProperties: (range, [given]) =>
      paired(rowsOf(range), given).forEach(([row, properties]) => write(row, properties)),
  },
} satisfies Members<Range>;

function rowsOf(range: Range): Range[] {
  return Array.from({ length: height(range.area) }, (_, row) => range.at(row, 0, 1, width(range.area)));
}

function columnsOf(range: Range): Range[] {
  return Array.from({ length: width(range.area) }, (_, column) => range.at(0, column, height(range.area), 1));
}

/** Each range with what is given for it; as many must be given as there are. */
function paired(ranges: readonly Range[], given: unknown): [Range, unknown][] {
  if (!Array.isArray(given) || given.length !== ranges.length) throw invalidArgument();
  return ranges.map((range, index) => [range, given[index]]);
}

function propertiesOf(value: unknown): Properties {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Properties;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function missing(object: HostObject, name: string): Error {
  return apiNotFound(`${object.type.name}.${clientName(name)}`);
}

/** The properties that are asked for by `true`, those of objects as objects. */
function read(object: HostObject, wanted: unknown): Json {
  const told: Record<string, Json> = {};
  for (const [name, wish] of Object.entries(propertiesOf(wanted))) {
    if (wish === false || wish === null || wish === undefined) continue;
    told[name] = wish === true ? readScalar(object, wireName(name)) : read(led(object, wireName(name)), wish);
  }
  return told;
}

function readScalar(object: HostObject, name: string): Json {
  const scalar = object.type.scalars.get(name);
  if (scalar === undefined) throw missing(object, name);
  return scalar(object);
}

/** The sides of a cell's borders, by the names that they have among its properties. */
const SIDES = new Map([
  ["Bottom", "EdgeBottom"],
  ["DiagonalDown", "DiagonalDown"],
  ["DiagonalUp", "DiagonalUp"],
  ["Horizontal", "InsideHorizontal"],
  ["Left", "EdgeLeft"],
  ["Right", "EdgeRight"],
  ["Top", "EdgeTop"],
  ["Vertical", "InsideVertical"],
]);

function led(object: HostObject, name: string): HostObject {
  const side = SIDES.get(name);
  if (object instanceof RangeBorderCollection && side !== undefined) return object.find(side);
  const next = object.type.navigation.get(name)?.(object) ?? null;
  if (next === null) throw missing(object, name);
  return next;
}

/** Sets what is given; nothing is given by null, and by an empty object. */
function write(object: HostObject, given: unknown): void {
  if (given === null || given === undefined) return;
  for (const [name, value] of Object.entries(propertiesOf(given))) {
    const set = object.type.settable.get(wireName(name));
    if (value === null || value === undefined) continue;
    if (set !== undefined) set(object, value);
    else if (typeof value === "object") write(led(object, wireName(name)), value);
    else throw missing(object, wireName(name));
  }
}
