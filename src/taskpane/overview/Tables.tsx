import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Thinker } from "../../thinking/thinker";
import { Failed } from "../Failed";
import { Unfolding } from "../Unfolding";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { TableCard } from "./TableCard";

/** Tables that are drawn at a time: a workbook seldom has more, and what nobody asked for need not be drawn. */
const STEP = 20;

const ask = (thinker: Thinker) => thinker.overview();

/** Every table that was found, with how it was understood and how to correct that. */
export function Tables() {
  const { pane, overview } = usePane().strings;
  const [shown, setShown] = useState(STEP);
  const thought = useThought(ask);
  if (thought.state === "loading") return <Spinner size="small" label={pane.loading} />;
  if (thought.state === "failed") return <Failed />;
  const { tables } = thought.value;
  return (
    <Unfolding title={overview.tablesHeading(tables.length)} isOpenAtFirst>
      {tables.slice(0, shown).map((table) => (
        <TableCard key={`${table.sheet} ${table.address}`} table={table} />
      ))}
      {tables.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>{overview.moreTables(tables.length - shown)}</Button>
      )}
    </Unfolding>
  );
}
