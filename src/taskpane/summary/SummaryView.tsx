import { Empty } from "../Empty";
import { NothingRead } from "../NothingRead";
import { usePane } from "../usePane";
import { Changes } from "./Changes";
import { CrossCard } from "./CrossCard";
import { Meeting } from "./Meeting";
import { Sheet } from "./Sheet";
import { SummaryOptions } from "./SummaryOptions";
import { Total } from "./Total";

/** The numbers of the workbook, and how the sheet that shows them stands to it. */
export function SummaryView() {
  const { strings, state } = usePane();
  const { digest, choices, summary } = state;
  if (digest === null) return <NothingRead />;
  if (digest.interventions === 0) return <Empty text={strings.summary.noInterventions} />;
  return (
    <>
      <Total counts={digest.summary.totals} />
      <Sheet summary={summary} />
      {summary && <Changes summary={summary} />}
      <Meeting />
      {choices.summary.dimensions.map((dimensions) => (
        <CrossCard
          key={dimensions}
          summary={digest.summary}
          dimensions={dimensions}
          both={choices.summary.both}
        />
      ))}
      <SummaryOptions />
    </>
  );
}
