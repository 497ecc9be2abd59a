/** Sets that the add-in can do without, each in a way of its own; the manifest asks for the rest. */
export type OptionalSet = "1.8" | "1.9" | "1.13";

/** Whether the Excel at hand has a set of ExcelApi. Where no Office tells of its sets, as on the command line, all are there. */
export function supports(set: OptionalSet): boolean {
  const { context } = Office as { readonly context?: Pick<Office.Context, "requirements"> };
  return context === undefined || context.requirements.isSetSupported("ExcelApi", set);
}
