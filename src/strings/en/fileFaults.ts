import type { fileFaults as swedish } from "../sv/fileFaults";

/** Why a file cannot be opened or saved; `path` is the file as the user named it. */
export const fileFaults: typeof swedish = {
  "not-zip": (path) => `${path} is not an Excel workbook in the .xlsx format.`,
  truncated: (path) => `${path} is cut short or damaged. Fetch the file again or use a backup.`,
  "encrypted-or-xls": (path) =>
    `${path} is protected by a password or saved in the older .xls format. Save it as .xlsx without a password.`,
  "no-workbook": (path) => `${path} holds no workbook. Save it again from Excel as .xlsx.`,
  "no-sheets": (path) => `${path} has no sheets to read.`,
  "broken-xml": (path) => `${path} is damaged inside. Open and repair it in Excel and save it again.`,
  doctype: (path) =>
    `${path} holds a document type declaration, which is not read for reasons of safety. Save the file again from Excel.`,
  "too-large": (path) => `${path} is too large to be opened. Split it or delete what is not needed.`,
  "bad-path": (path) => `${path} holds faulty paths and is not read. Save the file again from Excel.`,
  unsupported: (path) =>
    `${path} is saved in a way that is not supported. Save it again from Excel as .xlsx.`,
  "only-excel": (path: string) =>
    `${path} holds something that only Excel can handle, most often a formula that has never been calculated. Open the workbook in Excel, save it and try again.`,
  "not-found": (path) => `${path} does not exist. Check the path.`,
  empty: (path) => `${path} is empty.`,
  unreadable: (path) => `${path} cannot be read. Check that you have permission.`,
  unwritable: (path) =>
    `${path} cannot be written. Check that the folder exists, that you have permission and that the file is not open.`,
};
