import ts from "typescript";

/** A member of an Excel class that some code uses. */
export interface OfficeUse {
  readonly type: string;
  readonly member: string;
  readonly file: string;
}

/** Every use of a member of an Excel class in the files: in code, and by name in what is loaded. */
export function officeUses(files: readonly string[], options: ts.CompilerOptions): readonly OfficeUse[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read`);
    return usesIn(source, checker).map((use) => ({ ...use, file }));
  });
}

type Use = Omit<OfficeUse, "file">;

function usesIn(node: ts.Node, checker: ts.TypeChecker): readonly Use[] {
  const own = ts.isPropertyAccessExpression(node) ? usesOf(node, checker) : [];
  return [...own, ...node.getChildren().flatMap((child) => usesIn(child, checker))];
}

function usesOf(node: ts.PropertyAccessExpression, checker: ts.TypeChecker): readonly Use[] {
  const use = useOf(checker.getSymbolAtLocation(node.name));
  if (use === null) return [];
  const loaded =
    use.member === "load" && ts.isCallExpression(node.parent) ? node.parent.arguments[0] : undefined;
  if (loaded === undefined || !ts.isStringLiteralLike(loaded)) return [use];
  const type = checker.getTypeAtLocation(node.expression);
  return [
    use,
    ...loaded.text.split(",").flatMap((path) => usesInPath(type, path.trim().split("/"), checker)),
  ];
}

/** The members along a path such as `items/worksheet/name`, from an object of a type on. */
function usesInPath(type: ts.Type, path: readonly string[], checker: ts.TypeChecker): readonly Use[] {
  const [name = "", ...rest] = path;
  const symbol = type.getProperty(name);
  const use = useOf(symbol);
  if (symbol === undefined || use === null) throw new Error(`${checker.typeToString(type)} has no ${name}`);
  const below = checker.getTypeOfSymbol(symbol);
  const next = name === "items" ? (checker.getIndexTypeOfType(below, ts.IndexKind.Number) ?? below) : below;
  return [use, ...(rest.length === 0 ? [] : usesInPath(next, rest, checker))];
}

/** The class and member of Excel that a symbol stands for; null for any other. */
function useOf(symbol: ts.Symbol | undefined): Use | null {
  const [declaration] = symbol?.declarations ?? [];
  const owner = declaration?.parent;
  if (symbol === undefined || owner === undefined || !ts.isClassDeclaration(owner)) return null;
  const space: ts.Node | undefined = owner.parent.parent;
  return space !== undefined && ts.isModuleDeclaration(space) && space.name.text === "Excel"
    ? { type: owner.name?.text ?? "", member: symbol.name }
    : null;
}
