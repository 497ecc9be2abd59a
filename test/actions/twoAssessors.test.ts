import { ACTIONS } from "../../src/actions/actions";
import { ErrandQueue } from "../../src/actions/errandQueue";
import { LocalThinker } from "../../src/thinking/localThinker";
import { gridOf, openBook } from "../openBook";

const HEADER = ["Vad görs?", "Vem gör?", "SA-PI", "R-G"];
const ROW = ["Nämnden utbildar all personal varje år i en långsiktig plan mot antisemitism", "Nämnden"];

test("what is filled in and decided is never written in a second assessor's columns or sheet", async () => {
  const { book } = openBook({
    Insatser: [HEADER, [...ROW, "", ""]],
    "Bedömare 2": [HEADER, [...ROW, "", ""]],
    Bredvid: [
      [...HEADER, "SA-PI 2", "R-G 2"],
      ["Skolan visar film en enda gång", "Skolan", "SA", "R", "PI", ""],
    ],
  });
  const queue = new ErrandQueue(() => Promise.resolve(ACTIONS), new LocalThinker());
  await queue.run("checkLabels", "sv");
  expect(queue.state().digest?.assessment).toMatchObject({ interventions: 2, alone: 0 });
  await queue.run("fillLabels", "sv", { threshold: 0 });
  const id = (await queue.thinker.cardAt("Bredvid", 1, 2)) ?? -1;
  await queue.run("setLabels", "sv", [{ id, axis: "approach", value: "PI" }]);
  expect(gridOf(book, "Insatser")[1]?.slice(2)).not.toContain("");
  expect(gridOf(book, "Bedömare 2")[1]?.slice(2).join("")).toBe("");
  expect(gridOf(book, "Bredvid")[1]?.slice(2, 5)).toEqual(["PI", "R", "PI"]);
});
