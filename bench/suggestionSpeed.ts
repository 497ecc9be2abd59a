import { trainClassifier } from "../src/core/classifier/classifier";
import type { Example } from "../src/core/classifier/suggestion";
import { BUILT_IN_CODEBOOK } from "../src/core/codebook";
import { nearDuplicates } from "../src/core/similarity";
import { generatedGrid } from "./generatedBook";
import { naiveBayesPeers } from "./naiveBayes";

const SIZES = [1000, 10_000, 100_000];
/** What the peers learn, and how many of these rows they are asked about: one of them is slow. */
const BESIDE_PEERS = 10_000;
const ASKED = 500;
/** A classifier answers on both axes: a peer needs one of its own for each. */
const LABELS = ["SA", "PI"] as const;

/** Prints what it takes to learn and to suggest, beside two classifiers from npm, and to find rows that are nearly alike. */
function main(sizes: readonly number[]): void {
  const texts = textsOf(BESIDE_PEERS);
  const labelled = texts.map((text, row) => ({ text, label: LABELS[row % 2] ?? "SA" }));
  process.stdout.write(
    `Rows learned and suggestions made a second, on one axis, after ${BESIDE_PEERS} rows:\n`,
  );
  for (const peer of naiveBayesPeers()) {
    const [suggest, learning] = timed(() => peer.train(labelled));
    print(peer.name, learning, timed(() => texts.slice(0, ASKED).map(suggest))[1], BESIDE_PEERS, ASKED);
  }
  for (const rows of sizes) measureOurs(rows);
  process.stdout.write("\nNearly the same texts among rows, microseconds a row:\n");
  for (const rows of sizes) {
    const many = textsOf(rows);
    const [, ms] = timed(() => nearDuplicates(many));
    process.stdout.write(`${String(rows).padStart(8)} rows ${((ms * 1000) / rows).toFixed(1).padStart(8)}\n`);
  }
}

function measureOurs(rows: number): void {
  const texts = textsOf(rows);
  const examples = texts.map((text, row): Example => {
    return { text, approach: LABELS[row % 2] ?? "SA", focus: null };
  });
  const [classifier, learning] = timed(() => trainClassifier(examples, BUILT_IN_CODEBOOK));
  const [, suggesting] = timed(() => texts.map((text) => classifier.approach(text)));
  print(`ours, ${rows} rows`, learning, suggesting, rows, rows);
}

function textsOf(rows: number): readonly string[] {
  return generatedGrid(rows)
    .slice(1)
    .map(([, , what]) => String(what));
}

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function print(name: string, learning: number, suggesting: number, rows: number, asked: number): void {
  const aSecond = (number: number, ms: number) => ((number * 1000) / ms).toFixed(0).padStart(8);
  process.stdout.write(
    `${name.padEnd(20)} learned${aSecond(rows, learning)}, suggested${aSecond(asked, suggesting)}\n`,
  );
}

const given = process.argv.slice(2).map(Number);
main(given.length > 0 ? given : SIZES);
