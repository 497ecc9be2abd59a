import { checkWorkbook } from "./checks/checkWorkbook";
import type { Finding } from "./checks/finding";
import { cuesFor } from "./classifier/cueSearch";
import type { Classifier } from "./classifier/suggestion";
import { type Choices, type IgnoredFinding, NO_CHOICES } from "./choices";
import type { LabelSuggestions } from "./edits";
import { indexInterventions, type InterventionIndex } from "./interventionIndex";
import { recognise } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";
import { type Status, statusesOf } from "./review";
import { learnLabels, suggestLabels } from "./suggestLabels";
import { type Summary, summarise } from "./summary";
import type { Snapshot } from "./workbook";

/** All that the add-in knows of a workbook. */
export interface Analysis {
  readonly recognition: Recognition;
  readonly index: InterventionIndex;
  readonly classifier: Classifier;
  /** Parallel to `recognition.interventions`, as are the statuses. */
  readonly suggestions: readonly LabelSuggestions[];
  readonly statuses: readonly Status[];
  /** Those that a person should look at, and those that one has put aside. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  readonly summary: Summary;
}

/** Reads a snapshot through: what is in it, what a person should look at, what the missing labels could be, and the numbers. */
export function analyse(snapshot: Snapshot, choices: Choices = NO_CHOICES): Analysis {
  const recognition = recognise(snapshot, choices);
  const index = indexInterventions(recognition);
  const classifier = learnLabels(recognition);
  const suggestions = suggestLabels(recognition, classifier);
  const told = parted(checkWorkbook(snapshot, recognition, { cuesFor }, index), choices.ignored);
  const { interventions } = recognition;
  return {
    recognition,
    index,
    classifier,
    suggestions,
    statuses: statusesOf({ interventions, suggestions, ...told, index }),
    ...told,
    summary: summarise(recognition),
  };
}

/** Findings that were put aside apart from the rest. One whose text or label has changed since is told anew. */
function parted(all: readonly Finding[], putAside: readonly IgnoredFinding[]) {
  const keys = new Set(putAside.map(({ code, key }) => `${code} ${key}`));
  const isIgnored = ({ code, key }: Finding) => keys.has(`${code} ${key}`);
  return {
    findings: keys.size === 0 ? all : all.filter((finding) => !isIgnored(finding)),
    ignored: keys.size === 0 ? [] : all.filter(isIgnored),
  };
}
