import { FileFault } from "./fault";

/** The folder of a part, with its closing slash: `xl/worksheets/` of `xl/worksheets/sheet1.xml`. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Where the relations of a part stand; of the package itself for `""`. */
export function relationsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relation's target as a path in the package, from the part that has the relation. */
export function resolveTarget(part: string, target: string): string {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  const steps = (path.startsWith("/") ? path : folderOf(part) + path).split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== "." && step !== "") resolved.push(step);
  }
  return resolved.join("/");
}

/**
 * The part that an entry of a zip file is: some programs write backslashes between its folders. Names that a zip file has
 * no business with are refused: absolute ones, drives and steps out of the package.
 */
export function partOfEntry(name: string): string {
  const path = name.replaceAll("\\", "/");
  const isBad = path.startsWith("/") || /\0|^[A-Za-z]:/.test(path) || path.split("/").includes("..");
  if (isBad) throw new FileFault("bad-path", JSON.stringify(name));
  return path;
}
