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

/** Refuses names that a zip file has no business with: absolute ones, backslashes and steps out of the package. */
export function checkEntryName(name: string): void {
  const isBad = name.startsWith("/") || /[\\\0]|^[A-Za-z]:/.test(name) || name.split("/").includes("..");
  if (isBad) throw new FileFault("bad-path", JSON.stringify(name));
}
