import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readLabelledRows } from "../../bench/labelledRows";
import { priorFile } from "../../bench/priorFile";
import { SHIPPED } from "../../src/core/classifier/trainedPrior";

const ROOT = path.join(__dirname, "../..");
const LABELLED = path.join(ROOT, "../shared/data/gold-dev.jsonl");
const shipped = readFileSync(path.join(ROOT, "src/core/classifier/prior.json"), "utf8");

/** Skipped, and shown as such, where the labelled texts are not at hand. */
const ifThere = existsSync(LABELLED) ? test : test.skip;

ifThere("the prior that ships is what npm run train makes of the labelled texts", () => {
  expect(shipped).toBe(priorFile(readLabelledRows(LABELLED)));
});

test("the prior is small, and holds no text: pieces of words have five letters at most", () => {
  expect(gzipSync(shipped).length).toBeLessThan(150_000);
  const grams = Object.values(SHIPPED.questions).flatMap((question) => Object.keys(question.grams));
  expect(grams.length).toBeGreaterThan(1000);
  expect(grams.filter((gram) => gram.length > 5)).toEqual([]);
});

const ROWS = [
  { what: "Nämnden följer upp planen mot diskriminering", context: "", approach: "SA", focus: "G" },
  { what: "Förvaltningen följer upp planen för romer", context: "", approach: "SA", focus: "R" },
  { what: "Skolan följer upp planen för Karlsson", context: "", approach: "SA", focus: "G" },
  { what: "Dansuppvisning på torget i Karlssons by", context: "", approach: "PI", focus: "G" },
  { what: "Dansuppvisning i Karlssons park", context: "", approach: "PI", focus: "G" },
] as const;

test("words of three texts are learned from, rarer words and names are not", () => {
  const { systematic } = (JSON.parse(priorFile(ROWS)) as typeof SHIPPED).questions;
  const grams = Object.keys(systematic.grams);
  expect(grams).toContain("plan");
  expect(grams.filter((gram) => /dans|karl/.test(gram))).toEqual([]);
});
