import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Files of the formats that are read; Excel's own lock files (`~$…`) and hidden files are none. */
const WORKBOOK = /^(?!~\$|\.).*\.xls[xm]$/i;

/**
 * The workbooks that the user named, in that order: a folder stands for all that lie in it, however deep, in the order
 * of their names. Each stands once. A path that there is nothing at stays, to be reported as missing; `except` is left out.
 */
export function workbookPaths(named: readonly string[], except: string | null): readonly string[] {
  const paths = named.flatMap((one) => (isFolder(one) ? workbooksIn(one) : [one]));
  const seen = new Set(except === null ? [] : [path.resolve(except)]);
  return paths.filter((one) => {
    const isNew = !seen.has(path.resolve(one));
    seen.add(path.resolve(one));
    return isNew;
  });
}

export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function workbooksIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
