import { areaOf } from "../../model/area";
import { HostError } from "../../model/hostError";
import { WorksheetProtection } from "../../model/protection";
import { Range } from "../../model/range";
import type { Workbook } from "../../model/workbook";
import type { Host, Reply } from "../../protocol/host";
import { connectionLost } from "../../protocol/trouble";
import { NO_TROUBLE, type Trouble } from "./contract";

/** What a colleague writes, numbered so that each writes something new. */
const COLLEAGUES_TEXT = "Kollega";

/** What a tester lets go wrong; it goes on through the workbooks that are opened. */
export class Troubles {
  private wanted = NO_TROUBLE;
  private colleagues = 0;

  /** `requested` is called with each request, which may change the workbook. */
  constructor(private readonly requested: () => void) {}

  /** The trouble as it stands in a workbook: what has happened is no longer in it, and the rest is as the workbook is. */
  of(workbook: Workbook): Trouble {
    const protectedSheet = workbook.activeSheet().protected;
    return { ...this.wanted, readOnly: workbook.book.readOnly, protectedSheet };
  }

  /** Whether requests are to be refused as while a cell is being edited. */
  get editing(): boolean {
    return this.wanted.editing;
  }

  /** Sets trouble up in the open workbook. */
  set(host: Host, trouble: Trouble): void {
    host.workbook.book.readOnly = trouble.readOnly;
    protectActive(host.workbook, trouble.protectedSheet);
    this.wanted = trouble;
    this.attach(host);
  }

  /** Lets a host that has just opened a workbook meet what is wanted of requests. */
  attach(host: Host): void {
    const { messageBytes, delay } = this.wanted;
    host.limits = { requestBytes: messageBytes, responseBytes: messageBytes };
    host.setTrouble({
      delay,
      before: (request) => {
        this.requested();
        this.letColleagueWrite(host.workbook, request);
        return this.failure("before", request);
      },
      middle: () => null,
      after: (request) => this.failure("after", request),
    });
  }

  private failure(when: "before" | "after", request: number): Reply | null {
    const { failing } = this.wanted;
    if (failing === null || failing.when !== when || failing.request !== request) return null;
    this.wanted = { ...this.wanted, failing: null };
    return connectionLost();
  }

  private letColleagueWrite(workbook: Workbook, request: number): void {
    if (this.wanted.colleague?.request !== request) return;
    this.wanted = { ...this.wanted, colleague: null };
    const text = `${COLLEAGUES_TEXT} ${++this.colleagues}`;
    workbook.events.actingAs("colleague", () => writeBesideActiveCell(workbook, text));
  }
}

/** A colleague too is refused where a sheet is protected, a pivot stands or the sheet ends; then nothing is written. */
function writeBesideActiveCell(workbook: Workbook, text: string): void {
  const { sheet, area } = workbook.selection().active;
  try {
    new Range(workbook, sheet, areaOf(area.firstRow, area.firstColumn + 1, 1, 1)).write(text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}

function protectActive(workbook: Workbook, wanted: boolean): void {
  const sheet = workbook.activeSheet();
  if (sheet.protected === wanted) return;
  const protection = new WorksheetProtection(workbook, sheet);
  workbook.events.actingAs("user", () =>
    wanted ? protection.protect(undefined) : protection.unprotect(undefined),
  );
}
