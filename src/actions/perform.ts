/**
 * Why an errand was not done. `code` is Excel's error code, `cancelled` where the user stopped it or, for what nobody
 * foresaw, `unexpected`.
 */
export interface Fault {
  readonly code: string;
  /** For a developer; the user reads the sentence that `strings` has for the code. */
  readonly detail: string;
}

export type Outcome<Report> =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly fault: Fault };

/**
 * Runs an errand against the workbook. `signal` is the errand's: whatever ends an errand that has been cancelled, it was
 * the cancelling.
 */
export function perform<Report>(
  errand: (context: Excel.RequestContext) => Promise<Report>,
  signal?: AbortSignal,
): Promise<Outcome<Report>> {
  return caught(() => Excel.run(errand), signal);
}

/** What comes of some work. This is the one place where anything thrown is caught; `signal` as in `perform`. */
export async function caught<Report>(
  work: () => Promise<Report>,
  signal?: AbortSignal,
): Promise<Outcome<Report>> {
  try {
    return { ok: true, report: await work() };
  } catch (error) {
    return { ok: false, fault: signal?.aborted ? { code: "cancelled", detail: "" } : faultOf(error) };
  }
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { code: "unexpected", detail: String(error) };
  const code = "code" in error ? String(error.code) : "unexpected";
  return { code, detail: `${error.name}: ${error.message}` };
}
