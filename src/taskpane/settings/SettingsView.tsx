import type { Overview } from "../../core/overview";
import type { Thinker } from "../../thinking/thinker";
import { Failed } from "../Failed";
import { NothingRead } from "../NothingRead";
import { Unfolding } from "../Unfolding";
import { usePane } from "../usePane";
import { useThought } from "../useThought";
import { About } from "./About";
import { DefinitionForm } from "./DefinitionForm";
import { Departments } from "./Departments";
import { LanguagePicker } from "./LanguagePicker";
import { MarksForm } from "./MarksForm";
import { ThresholdForm } from "./ThresholdForm";

/** What the user may choose: first what is kept in the workbook, then what is kept on this computer. */
export function SettingsView() {
  const { strings, state } = usePane();
  const { settings } = strings;
  return (
    <>
      {state.digest ? <OfWorkbook /> : <NothingRead />}
      <Unfolding title={settings.language} isOpenAtFirst>
        <LanguagePicker />
      </Unfolding>
      <Unfolding title={settings.about.heading}>
        <About />
      </Unfolding>
    </>
  );
}

const ask = (thinker: Thinker) => thinker.overview();

function OfWorkbook() {
  const { settings } = usePane().strings;
  const thought = useThought(ask);
  if (thought.state === "failed") return <Failed />;
  if (thought.state === "loading") return null;
  return (
    <>
      <Unfolding title={settings.definitions} isOpenAtFirst>
        <Definitions overview={thought.value} />
      </Unfolding>
      <Unfolding title={settings.departments.heading}>
        <Departments departments={thought.value.departments} />
      </Unfolding>
      <Unfolding title={settings.threshold.heading}>
        <ThresholdForm />
      </Unfolding>
      <Unfolding title={settings.marks.heading}>
        <MarksForm />
      </Unfolding>
    </>
  );
}

function Definitions({ overview }: { readonly overview: Overview }) {
  return overview.codebook.map((definition) => (
    <DefinitionForm key={definition.label} definition={definition} />
  ));
}
