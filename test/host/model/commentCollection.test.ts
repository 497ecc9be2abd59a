import { connectOffice } from "../../../host/node/officeClient";
import { Host } from "../../../host/protocol/host";
import { openWorkbook } from "../../../host/xlsx/openWorkbook";
import { RELATIONS, relationsXml, workbookFile, MAIN } from "../xlsx/fixture";
import { onSheet } from "../openExcel";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATED = "http://schemas.microsoft.com/office/2017/10/relationships";

const FILE = workbookFile({
  sheets: { Blad1: "<sheetData/>" },
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([["rId1", "comments", "../comments1.xml"]]).replace(
      "</Rel",
      `<Relationship Id="rId2" Type="${RELATED}/threadedComment" Target="../threads1.xml"/></Rel`,
    ),
    "xl/_rels/workbook.xml.rels": relationsXml(
      [["rId1", "worksheet", "worksheets/sheet1.xml"]],
      RELATIONS,
    ).replace("</Rel", `<Relationship Id="rId2" Type="${RELATED}/person" Target="persons/person.xml"/></Rel`),
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Åsa</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="1"><text><t>[Threaded comment]</t></text></comment><comment ref="B2" authorId="0"><text><r><t>Åsa:</t></r><r><t>
se &amp; lär</t></r></text></comment></commentList></comments>`,
    "xl/threads1.xml": `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A1" dT="2020-01-31T12:30:00.50" personId="{P}" id="{1}" done="1"><text>Stämmer det?</text></threadedComment><threadedComment ref="A1" dT="2020-02-01T08:00:00.00" personId="{Q}" id="{2}" parentId="{1}"><text>Ja</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="${THREADS}"><person displayName="Åsa" id="{P}" userId="S::asa@example.se::1" providerId="AD"/><person displayName="Bo" id="{Q}" userId="Bo" providerId="None"/></personList>`,
  },
});

let book: ReturnType<typeof openWorkbook>["book"];
beforeEach(() => {
  ({ book } = openWorkbook(FILE, "Bok.xlsx"));
  connectOffice(new Host(book));
});

test("notes are read, without those that stand for comments", () => {
  expect(book.sheets[0]?.rules.notes).toEqual([{ row: 1, column: 1, author: "Åsa", text: "Åsa:\nse & lär" }]);
});

test("comments tell who wrote what where, and what was replied", async () => {
  const told = await onSheet(async (sheet, { workbook }) => {
    const names = "content,authorName,authorEmail,creationDate,resolved,contentType,id";
    const comment = workbook.comments.getItemByCell("Blad1!A1").load(names);
    const replies = comment.replies.load("items/content,items/authorName,items/resolved");
    const place = comment.getLocation().load("address");
    const parent = sheet.comments.getItemByReplyId("{2}").load("id");
    const count = sheet.comments.getCount();
    await sheet.context.sync();
    return [
      comment.toJSON(),
      replies.items.map((reply) => reply.toJSON()),
      place.address,
      parent.id,
      count.value,
    ];
  });
  expect(told).toMatchObject([
    {
      content: "Stämmer det?",
      authorName: "Åsa",
      authorEmail: "asa@example.se",
      creationDate: new Date("2020-01-31T12:30:00.500Z"),
      resolved: true,
      contentType: "Plain",
      id: "{1}",
    },
    [{ content: "Ja", authorName: "Bo", resolved: true }],
    "Blad1!A1",
    "{1}",
    1,
  ]);
});

test.each<[string, (workbook: Excel.Workbook) => unknown, string]>([
  ["a cell without comment", ({ comments }) => comments.getItemByCell("Blad1!B2"), "ItemNotFound"],
  ["a new comment", ({ comments }) => comments.add("Blad1!C3", "Hej"), "ApiNotFound"],
  ["taking one away", ({ comments }) => comments.getItem("{1}").delete(), "ApiNotFound"],
])("%s is refused", async (_, code, error) => {
  await expect(onSheet((_sheet, { workbook }) => void code(workbook))).rejects.toMatchObject({ code: error });
});
