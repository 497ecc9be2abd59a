import { useEffect, useState } from "react";
import type { Finding } from "../core/checks/finding";
import type { Digest, FindingCount } from "../core/digest";
import { excelErrorSentence, findingSentence } from "../strings/sentences";
import type { Strings } from "../strings/strings";
import type { Thinker } from "../thinking/thinker";
import { LongList, MOST } from "./LongList";
import { placed } from "./placed";

interface FindingLinesProps {
  readonly strings: Strings;
  /** What the findings are of: they are asked for anew when it changes. */
  readonly digest: Digest;
  readonly kind: FindingCount;
  readonly thinker: Thinker;
}

/** The first findings of one kind, each with its place, and how many more there are. */
export function FindingLines({ strings, digest, kind, thinker }: FindingLinesProps) {
  const findings = useFindings(digest, kind, thinker);
  if (findings === "failed") return <p>{excelErrorSentence(strings, "unexpected")}</p>;
  const lines = findings.map((finding) => lineOf(strings, finding));
  return <LongList strings={strings} lines={lines} total={Math.max(kind.count, lines.length)} />;
}

function useFindings(digest: Digest, { code, severity }: FindingCount, thinker: Thinker) {
  const [findings, setFindings] = useState<readonly Finding[] | "failed">([]);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly Finding[] | "failed") => {
      if (isWanted) setFindings(found);
    };
    thinker.findings(code, severity, 0, MOST).then(
      ({ items }) => show(items),
      () => show("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [digest, code, severity, thinker]);
  return findings;
}

function lineOf(strings: Strings, finding: Finding): string {
  return placed(finding.cell, findingSentence(strings, finding));
}
