import { existsSync, readFileSync } from "node:fs";
import type { Approach, Focus } from "../src/core/intervention";
import { APPROACHES, AXES, FOCUSES } from "../src/core/intervention";
import type { AccuracyReport, LabelledText } from "./accuracyMeasure";
import { measureAccuracy } from "./accuracyMeasure";
import type { Figures } from "./accuracyFigures";

const USUAL_PATH = "../shared/data/gold-dev.jsonl";

/** Prints the accuracy figures for a file of labelled texts, JSON lines with `what`, `context`, `approach` and `focus`. */
function main([path = USUAL_PATH]: readonly string[]): void {
  if (!existsSync(path)) {
    process.stdout.write(`No labelled texts at ${path}: accuracy was not measured.\n`);
    return;
  }
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => labelledRow(JSON.parse(line)));
  process.stdout.write(`${rows.length} texts from ${path}; repeated stratified cross-validation.\n`);
  print("What is done alone", measureAccuracy(rows.map((row) => ({ ...row, text: row.what }))));
  print(
    "What is done and its context",
    measureAccuracy(rows.map((row) => ({ ...row, text: `${row.what}\n${row.context}` }))),
  );
}

interface Row extends Omit<LabelledText, "text"> {
  readonly what: string;
  readonly context: string;
}

function labelledRow(row: unknown): Row {
  if (!isRow(row)) throw new Error(`Not a labelled text: ${JSON.stringify(row)}`);
  return row;
}

function isRow(row: unknown): row is Row {
  if (typeof row !== "object" || row === null) return false;
  const { what, context, approach, focus } = row as Partial<Record<keyof Row, unknown>>;
  return (
    typeof what === "string" &&
    typeof context === "string" &&
    APPROACHES.includes(approach as Approach) &&
    FOCUSES.includes(focus as Focus)
  );
}

function print(title: string, report: AccuracyReport): void {
  process.stdout.write(`\n${title}\n`);
  for (const [method, figures] of Object.entries(report)) {
    for (const axis of AXES)
      process.stdout.write(`${method.padEnd(18)} ${axis.padEnd(9)}${columns(figures[axis])}\n`);
  }
}

function columns(figures: Figures): string {
  const { accuracy, macroF1, kappa, calibrationError, coverage, precision, precisionAt } = figures;
  const shown = {
    accuracy,
    macroF1,
    kappa,
    calibrationError,
    coverage,
    precision,
    "precision at 60 %": precisionAt[60],
    "at 70 %": precisionAt[70],
  };
  return Object.entries(shown)
    .map(([name, value]) => `  ${name} ${value.toFixed(3)}`)
    .join("");
}

main(process.argv.slice(2));
