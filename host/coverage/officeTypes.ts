import ts from "typescript";

/** What @types/office-js says of a member of an Excel class. */
export interface OfficeMember {
  readonly name: string;
  /** The set of ExcelApi that it came with, such as `1.9`; null for what is in preview, on the desktop only, or has none. */
  readonly set: string | null;
}

/** Members that the client answers itself: they are not asked of a host. */
export const CLIENT_SIDE = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** The classes of Excel with their members, by name, from the text of @types/office-js. */
export function readOfficeTypes(text: string): ReadonlyMap<string, readonly OfficeMember[]> {
  const file = ts.createSourceFile("office-js.d.ts", text, ts.ScriptTarget.Latest);
  const classes = file.statements
    .filter(ts.isModuleDeclaration)
    .filter(({ name }) => name.text === "Excel")
    .flatMap(({ body }) =>
      body && ts.isModuleBlock(body) ? body.statements.filter(ts.isClassDeclaration) : [],
    );
  return new Map(classes.map((declared) => [declared.name?.text ?? "", membersOf(declared, file)]));
}

function membersOf(declared: ts.ClassDeclaration, file: ts.SourceFile): readonly OfficeMember[] {
  const ofClass = setOf(declared, file);
  const members = new Map<string, OfficeMember>();
  for (const member of declared.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
    if (name === null || CLIENT_SIDE.has(name) || members.has(name)) continue;
    members.set(name, { name, set: setOf(member, file) ?? ofClass });
  }
  return [...members.values()];
}

function setOf(node: ts.Node, file: ts.SourceFile): string | null {
  const comment = file.text.slice(node.getFullStart(), node.getStart(file));
  return /\[Api set: ExcelApi (\d+\.\d+)\]/.exec(comment)?.[1] ?? null;
}
