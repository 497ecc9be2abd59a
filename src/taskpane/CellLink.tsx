import { Link } from "@fluentui/react-components";
import { cellPlace } from "../core/address";
import type { CellRef } from "../core/workbook";
import { usePane } from "./usePane";

interface CellLinkProps {
  readonly cell: CellRef;
  /** What the link says; the cell's own place without it. */
  readonly label?: string;
}

/** A place in the workbook that is a button: it selects the cell. */
export function CellLink({ cell, label = cellPlace(cell) }: CellLinkProps) {
  const { strings, run } = usePane();
  return (
    <Link as="button" inline aria-label={strings.pane.goTo(label)} onClick={() => void run("goTo", cell)}>
      {label}
    </Link>
  );
}
