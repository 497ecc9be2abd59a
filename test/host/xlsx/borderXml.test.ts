import { NO_FORMAT, type Format } from "../../../host/model/format";
import { patchedBorder, readBorder } from "../../../host/xlsx/borderXml";
import { readThemeColors } from "../../../host/xlsx/colors";
import { parseXml } from "../../../host/xlsx/xmlTree";

const PLAIN = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const THICK = '<bottom style="thick"><color rgb="FFC00000"/></bottom>';

test.each<[string, Partial<Format>, string, string]>([
  ["a line", { borderBottom: "thick #C00000" }, PLAIN, PLAIN.replace("<bottom/>", THICK)],
  [
    "a line in a border without sides",
    { borderBottom: "thick #C00000" },
    "<border/>",
    `<border>${THICK}</border>`,
  ],
  ["no line", { borderBottom: null }, PLAIN.replace("<bottom/>", THICK), PLAIN],
  [
    "a diagonal",
    { diagonalUp: "hair auto" },
    PLAIN,
    PLAIN.replace("<border>", '<border diagonalUp="1">').replace(
      "<diagonal/>",
      '<diagonal style="hair"><color auto="1"/></diagonal>',
    ),
  ],
  [
    "other things",
    { bold: true },
    '<border><left style="thin"/></border>',
    '<border><left style="thin"/></border>',
  ],
])("%s", (_, patch, before, after) => {
  const text = patchedBorder(before, patch, { ...NO_FORMAT, ...patch });
  expect(text).toBe(after);
  expect(readBorder(parseXml(text, "styles"), readThemeColors(null, ""))).toMatchObject(
    Object.fromEntries(Object.entries(patch).filter(([name]) => name !== "bold")),
  );
});
