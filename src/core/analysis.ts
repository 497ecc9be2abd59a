import { type Assessment, assessmentOf } from "./assessment";
import type { Finding } from "./checks/finding";
import type { Classifier } from "./classifier/suggestion";
import { type Choices, type IgnoredFinding, NO_CHOICES } from "./choices";
import type { LabelSuggestions } from "./edits";
import { examine, type Examination } from "./examine";
import type { InterventionIndex } from "./interventionIndex";
import type { Recognition } from "./recognition/recognition";
import { type Status, statusesOf } from "./review";
import { learnLabels, suggestLabels } from "./suggestLabels";
import { type Summary, summarise } from "./summary";
import type { Snapshot } from "./workbook";

/** What labels could be, as learned from those that there are. */
export interface Lessons {
  readonly classifier: Classifier;
  /** Parallel to the interventions. */
  readonly suggestions: readonly LabelSuggestions[];
}

/** All that the add-in knows of a workbook. */
export interface Analysis extends Lessons {
  readonly recognition: Recognition;
  readonly index: InterventionIndex;
  /** Groups of interventions with the same words or nearly so: ascending ids. */
  readonly kin: readonly (readonly number[])[];
  /** Parallel to the interventions. */
  readonly statuses: readonly Status[];
  /** Those that a person should look at, and those that one has put aside. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly summary: Summary;
  /** Null where nothing has been assessed a second time. */
  readonly assessment: Assessment | null;
}

/** Reads a snapshot through: what is in it, what a person should look at, what the missing labels could be, and the numbers. */
export function analyse(snapshot: Snapshot, choices: Choices = NO_CHOICES): Analysis {
  const examination = examine(snapshot, choices);
  return analysisOf(examination, learn(examination), choices);
}

/** Learns from the labels in a workbook. */
export function learn({ recognition }: Examination): Lessons {
  const classifier = learnLabels(recognition);
  return { classifier, suggestions: suggestLabels(recognition, classifier) };
}

/** Puts together what is known of a workbook. */
export function analysisOf(
  { recognition, index, kin, findings: all }: Examination,
  lessons: Lessons,
  choices: Choices,
): Analysis {
  const { interventions } = recognition;
  const told = parted(all, choices.ignored);
  const statuses = statusesOf({ interventions, suggestions: lessons.suggestions, ...told, index });
  const [summary, assessment] = [summarise(recognition), assessmentOf(recognition)];
  return { recognition, index, kin, ...lessons, statuses, ...told, summary, assessment };
}

/** Findings that were put aside apart from the rest. One whose text or label has changed since is told anew. */
function parted(all: readonly Finding[], putAside: readonly IgnoredFinding[]) {
  if (putAside.length === 0) return { findings: all, ignored: [] };
  const keys = new Set(putAside.map(({ code, key }) => `${code} ${key}`));
  const isIgnored = ({ code, key }: Finding) => keys.has(`${code} ${key}`);
  return { findings: all.filter((finding) => !isIgnored(finding)), ignored: all.filter(isIgnored) };
}
