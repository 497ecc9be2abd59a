import { readCaption } from "../../../src/core/recognition/captions";
import { assessorIn, namedSheet, signedCaption } from "../../../src/core/recognition/assessors";

test.each<[string, string, string, number | null]>([
  ["SA/PI 2", "SA/PI", "2", 2],
  ["SA/PI (2)", "SA/PI", "2", 2],
  ["SA-PI2", "SA-PI", "2", 2],
  ["SA/PI (bedömare 2)", "SA/PI", "2", 2],
  ["Bedömare 1: R-G", "R-G", "1", 1],
  ["R/G, andra bedömaren", "R/G", "2", 2],
  ["SA-PI – bedömare B", "SA-PI", "2", 2],
  ["Inriktning, bedömning två", "Inriktning", "2", 2],
  ["Approach, second rater", "Approach", "2", 2],
  ["SA/PI AK", "SA/PI", "ak", null],
  ["ML: SA/PI", "SA/PI", "ml", null],
  ["SA/PI (Maria)", "SA/PI", "maria", null],
  ["R-G bedömare AK", "R-G", "ak", null],
  ["Bedömare 2", "", "2", 2],
  ["AK", "", "ak", null],
  ["Anna-Lena", "", "anna-lena", null],
])("%s is %s by %s", (text, rest, assessor, number) => {
  expect(signedCaption(text)).toEqual({ rest, assessor, number });
});

test.each([
  "SA/PI",
  "SA-PI",
  "R G",
  "SA PI",
  "R/G",
  "SA/PI 2020",
  "SA/PI VT",
  "SA/PI förslag",
  "Bedömning",
  "Kommentar",
])("%s names no assessor", (text) => {
  expect(signedCaption(text)).toBeNull();
});

test.each<[string, string | null]>([
  ["SA/PI AK", "approach"],
  ["Bedömare 2: R-G", "focus"],
  ["Arbetssätt (bedömare 2)", "approach"],
  ["SA/PI 2020", null],
  ["Bedömare 2", null],
  ["Vad görs 2", null],
])("the caption %s has the role %s", (text, role) => {
  expect(readCaption(text)?.role ?? null).toBe(role);
});

test.each<[string, string | null]>([
  ["Bedömare 2", "2"],
  ["Insatser – bedömare AK", "ak"],
  ["Insatser 2", null],
  ["Kulturnämnden", null],
])("the sheet %s says by a word that it is by %s", (text, assessor) => {
  expect(assessorIn(text)?.assessor ?? null).toBe(assessor);
});

test.each<[string, string | null]>([
  ["Maria", "maria"],
  ["Insatser Maria", "maria"],
  ["Insatser SN", null],
  ["Rektor", null],
])("the sheet %s names %s", (text, assessor) => {
  expect(namedSheet(text)?.assessor ?? null).toBe(assessor);
});
