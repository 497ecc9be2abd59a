import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../core/checks/finding";
import { usePane } from "../usePane";
import { Why } from "./Why";

/** What can be done about a finding: see what it is about. */
export function FindingActions({ finding }: { readonly finding: Finding }) {
  const { check } = usePane().strings;
  const [isTelling, setTelling] = useState(false);
  return (
    <>
      {isTelling && <Why finding={finding} />}
      <div>
        <Button size="small" aria-expanded={isTelling} onClick={() => setTelling(!isTelling)}>
          {isTelling ? check.hideWhy : check.showWhy}
        </Button>
      </div>
    </>
  );
}
