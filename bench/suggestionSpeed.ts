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
const ROUNDS = 5;
/** A classifier answers on both axes: a peer needs one of its own for each. */
const LABELS = ["SA", "PI"] as const;

/** Rows learned, and suggestions made, in a second. */
interface Speed {
  readonly name: string;
  readonly learned: number;
  readonly suggested: number;
}

/** Prints what it takes to learn and to suggest, beside two classifiers from npm, and to find rows that are nearly alike. */
function main(sizes: readonly number[]): void {
  const texts = textsOf(BESIDE_PEERS);
  const labelled = texts.map((text, row) => ({ text, label: LABELS[row % 2] ?? "SA" }));
  process.stdout.write(
    `Rows learned and suggestions made in a second of processor time, on one axis; the peers after ${BESIDE_PEERS} rows:\n`,
  );
  const speeds = naiveBayesPeers().map((peer): Speed => {
    const [suggest, learning] = timed(() => peer.train(labelled));
    const suggesting = medianOf(() => texts.slice(0, ASKED).map(suggest));
    return {
      name: peer.name,
      learned: aSecond(BESIDE_PEERS, learning),
      suggested: aSecond(ASKED, suggesting),
    };
  });
  for (const speed of speeds) print(speed, []);
  for (const rows of sizes) print(speedOfOurs(rows), speeds);
  process.stdout.write("\nNearly the same texts among rows, microseconds a row:\n");
  for (const rows of sizes) {
    const many = textsOf(rows);
    const [, ms] = timed(() => nearDuplicates(many));
    process.stdout.write(`${String(rows).padStart(8)} rows ${((ms * 1000) / rows).toFixed(1).padStart(8)}\n`);
  }
}

function speedOfOurs(rows: number): Speed {
  const texts = textsOf(rows);
  const examples = texts.map((text, row): Example => {
    return { text, approach: LABELS[row % 2] ?? "SA", focus: null };
  });
  const [classifier, learning] = timed(() => trainClassifier(examples, BUILT_IN_CODEBOOK));
  const suggesting = medianOf(() => texts.map((text) => classifier.approach(text)));
  return {
    name: `ours, ${rows} rows`,
    learned: aSecond(rows, learning),
    suggested: aSecond(rows, suggesting),
  };
}

function textsOf(rows: number): readonly string[] {
  return generatedGrid(rows)
    .slice(1)
    .map(([, , what]) => String(what));
}

// Processor time: a machine that others use too stretches the clock's.
function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** The median of several rounds: the first finds nothing compiled. */
function medianOf(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => timed(work)[1]).sort((a, b) => a - b);
  return rounds[ROUNDS >> 1] ?? 0;
}

function aSecond(number: number, milliseconds: number): number {
  return (number * 1000) / milliseconds;
}

function print({ name, learned, suggested }: Speed, others: readonly Speed[]): void {
  const figure = (number: number) => number.toFixed(0).padStart(8);
  const beside = others.map((other) => `, ${(suggested / other.suggested).toFixed(1)} x ${other.name}`);
  process.stdout.write(
    `${name.padEnd(20)} learned${figure(learned)}, suggested${figure(suggested)}${beside.join("")}\n`,
  );
}

const given = process.argv.slice(2).map(Number);
main(given.length > 0 ? given : SIZES);
