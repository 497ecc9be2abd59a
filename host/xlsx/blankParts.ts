/** Parts that a workbook is given where it has none yet. Namespaces are those of the file's dialect. */

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
export const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A worksheet without cells. */
export function blankSheet(main: string, relations: string): string {
  return `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetData/></worksheet>`;
}

/** A workbook that has no sheets yet. */
export function blankWorkbook(main: string, relations: string): string {
  return `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets/></workbook>`;
}

/** Styles with Excel's own one for all cells. */
export function blankStyles(main: string): string {
  const fonts = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>';
  const none = '<fill><patternFill patternType="none"/></fill>';
  const fills = `<fills count="2">${none}<fill><patternFill patternType="gray125"/></fill></fills>`;
  const border = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const xfs = `<cellStyleXfs count="1">${xf}/></cellStyleXfs><cellXfs count="1">${xf} xfId="0"/></cellXfs>`;
  const names = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  const inner = `${fonts}${fills}<borders count="1">${border}</borders>${xfs}${names}`;
  return `${DECLARATION}<styleSheet xmlns="${main}">${inner}</styleSheet>`;
}

/** `[Content_Types].xml` of a package that holds nothing but relations. */
export function blankContentTypes(): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `${DECLARATION}<Types xmlns="${namespace}"><Default Extension="rels" ContentType="${type}"/>${xml}</Types>`;
}
