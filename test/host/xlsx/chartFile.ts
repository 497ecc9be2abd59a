import { workbookParts, relationsXml, zipOf } from "./fixture";

const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument";
export const DRAWING = "xl/drawings/drawing1.xml";
export const CHART = "xl/charts/chart1.xml";
export const SCATTER = "xl/charts/chart2.xml";

/** What holds a picture, which is not the host's to touch. */
export const PICTURE =
  "<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>" +
  '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Bild"/>' +
  '<xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId3"/></xdr:blipFill><xdr:spPr/></xdr:pic>' +
  "<xdr:clientData/></xdr:oneCellAnchor>";

const corner = (tag: string, column: number, row: number) =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row>` +
  `<xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;

const frame = (id: number, name: string, relation: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" descr="Alternativ text"/>` +
  `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWINGML}/chart">` +
  `<c:chart xmlns:c="${DRAWINGML}/chart" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

export const DRAWING_XML =
  `<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  `<xdr:twoCellAnchor editAs="oneCell">${corner("from", 3, 1)}${corner("to", 6, 9)}${frame(2, "Stapel", "rId1")}</xdr:twoCellAnchor>` +
  `${PICTURE}<xdr:twoCellAnchor>${corner("from", 3, 20)}${corner("to", 6, 30)}${frame(3, "Punkter", "rId2")}</xdr:twoCellAnchor></xdr:wsDr>`;

const space = (inner: string) =>
  `<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main"><c:chart>${inner}</c:chart><c:spPr/></c:chartSpace>`;

const cells = (element: string, area: string) =>
  `<c:${element}><c:numRef><c:f>Blad1!${area}</c:f></c:numRef></c:${element}>`;

/** Of the colours that somebody gave it. */
export const CHART_XML = space(
  "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Före</a:t></a:r></a:p></c:rich></c:tx></c:title>" +
    '<c:plotArea><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    "<c:tx><c:strRef><c:f>Blad1!$B$1</c:f></c:strRef></c:tx><c:spPr><a:noFill/></c:spPr>" +
    `${cells("cat", "$A$2:$A$4")}${cells("val", "$B$2:$B$4")}</c:ser><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    '<c:catAx><c:axId val="1"/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/><c:crossAx val="1"/></c:valAx></c:plotArea>' +
    '<c:legend><c:legendPos val="tr"/></c:legend><c:plotVisOnly val="1"/>',
);

const SCATTER_XML = space(
  `<c:plotArea><c:scatterChart><c:scatterStyle val="line"/><c:ser><c:idx val="0"/><c:order val="0"/>${cells("xVal", "$A$2:$A$4")}` +
    `${cells("yVal", "$B$2:$B$4")}</c:ser></c:scatterChart></c:plotArea>`,
);

const row = (number: number, label: string, value: string) =>
  `<row r="${number}"><c r="A${number}" t="str"><v>${label}</v></c><c r="B${number}"${value}</c></row>`;

/** A workbook with a bar chart, a picture, and a chart of a kind that the host does not know. */
export function chartFile(): Uint8Array {
  const rows = [
    row(1, "Fokus", ' t="str"><v>Antal</v>'),
    row(2, "R", "><v>3</v>"),
    row(3, "G", "><v>2</v>"),
    row(4, "R-G", "><v>5</v>"),
  ];
  const parts = workbookParts({
    sheets: { Blad1: `<sheetData>${rows.join("")}</sheetData><drawing r:id="rId1"/>` },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([["rId1", "drawing", "../drawings/drawing1.xml"]]),
      [DRAWING]: DRAWING_XML,
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([
        ["rId1", "chart", "../charts/chart1.xml"],
        ["rId2", "chart", "../charts/chart2.xml"],
        ["rId3", "image", "../media/image1.xml"],
      ]),
      [CHART]: CHART_XML,
      [SCATTER]: SCATTER_XML,
      "xl/media/image1.xml": "<svg/>",
    },
  });
  const types = [
    [DRAWING, `${OFFICE}.drawing+xml`],
    [CHART, `${OFFICE}.drawingml.chart+xml`],
    [SCATTER, `${OFFICE}.drawingml.chart+xml`],
    ["xl/media/image1.xml", "image/svg+xml"],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const list = parts["[Content_Types].xml"] ?? "";
  return zipOf({ ...parts, "[Content_Types].xml": list.replace("</Types>", `${types.join("")}</Types>`) });
}
