import { parseArea } from "../model/address";
import type { BookComment, BookNote, BookRemark } from "../model/bookRules";
import type { Package } from "./package";
import { relatedParts } from "./tableRelations";
import { decodeXstring } from "./xmlText";
import { attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from "./xmlTree";

/** Relations to Excel's threaded comments and their authors end in these words ([MS-XLSX] 2.1.59 and 2.1.64). */
const THREADS = "threadedComment";
const PERSONS = "person";

/**
 * The notes and comments on a sheet. A comment has a note of its own for older programs, which is no note of the user's
 * and left out.
 */
export function readComments(pkg: Package, part: string): { notes: BookNote[]; comments: BookComment[] } {
  const comments = readThreads(pkg, part);
  const taken = new Set(comments.map(({ row, column }) => `${row} ${column}`));
  const notes = relatedParts(pkg, part, "comments")
    .flatMap(({ target }) => readNotes(pkg.text(target), target))
    .filter(({ row, column }) => !taken.has(`${row} ${column}`));
  return { notes, comments };
}

function readNotes(xml: string, part: string): BookNote[] {
  const root = parseXml(xml, part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => decodeXstring(text));
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((comment) => {
    const cell = parseArea(attributeOf(comment, "ref") ?? "");
    if (cell === null) return [];
    const author = authors[Number(attributeOf(comment, "authorId") ?? -1)] ?? "";
    return { row: cell.firstRow, column: cell.firstColumn, author, text: textIn(childOf(comment, "text")) };
  });
}

/** Plain text, or the text of all runs in order. */
function textIn(element: XmlElement | undefined): string {
  const pieces = element?.children.flatMap((child) => {
    if (child.name === "t") return child.text;
    return child.name === "r" ? childrenOf(child, "t").map(({ text }) => text) : [];
  });
  return decodeXstring((pieces ?? []).join(""));
}

function readThreads(pkg: Package, part: string): BookComment[] {
  const names = personNames(pkg);
  const remarks = relatedParts(pkg, part, THREADS).flatMap(({ target }) =>
    childrenOf(parseXml(pkg.text(target), target), "threadedComment"),
  );
  const parentOf = (element: XmlElement) => attributeOf(element, "parentId");
  return remarks.flatMap((element) => {
    const cell = parseArea(attributeOf(element, "ref") ?? "");
    if (cell === null || parentOf(element) !== undefined) return [];
    const remark = remarkOf(element, names);
    const replies = remarks.filter((one) => parentOf(one) === remark.id).map((one) => remarkOf(one, names));
    const resolved = flagOf(element, "done");
    return { ...remark, row: cell.firstRow, column: cell.firstColumn, resolved, replies };
  });
}

function remarkOf(element: XmlElement, names: ReadonlyMap<string, Person>): BookRemark {
  const person = names.get(attributeOf(element, "personId") ?? "");
  return {
    id: attributeOf(element, "id") ?? "",
    author: person?.name ?? "",
    email: person?.email ?? "",
    text: decodeXstring(childOf(element, "text")?.text ?? ""),
    created: attributeOf(element, "dT") ?? "",
    mentions: childrenOf(childOf(element, "mentions"), "mention").length > 0,
  };
}

interface Person {
  readonly name: string;
  /** As far as the file tells: for most authors their user id is their address. */
  readonly email: string;
}

function personNames(pkg: Package): Map<string, Person> {
  const parts = pkg
    .relations("")
    .filter(({ type }) => type.endsWith("/officeDocument"))
    .flatMap(({ target }) => relatedParts(pkg, target, PERSONS));
  const persons = parts.flatMap(({ target }) => childrenOf(parseXml(pkg.text(target), target), "person"));
  return new Map(
    persons.map((person) => {
      const name = attributeOf(person, "displayName") ?? "";
      const email = /^S::([^:]+@[^:]+)::/.exec(attributeOf(person, "userId") ?? "")?.[1] ?? "";
      return [attributeOf(person, "id") ?? "", { name, email }];
    }),
  );
}
