import type { Guess } from "./guesses";
import type { ClassCoverage } from "./hostMembers";
import type { OfficeMember } from "./officeTypes";

const HEAD = `# What the stand-in for Excel can do

Made by \`npm run coverage\` from the host's own member tables and from @types/office-js; do not edit.

The host answers the unmodified office.js. What stands under "has" works as Microsoft documents it, or as the list of
guesses at the end says. Everything else is refused with \`ApiNotFound\` and the member's name, and so are arguments and
values that the host does not know. Members in preview are left out.
`;

/** The document, in Markdown. */
export function coverageDocument(classes: readonly ClassCoverage[], guesses: readonly Guess[]): string {
  const total = (which: "has" | "lacks") =>
    classes.reduce((sum, coverage) => sum + released(coverage[which]).length, 0);
  return [
    HEAD,
    `${classes.length} classes; ${total("has")} of their ${total("has") + total("lacks")} members.\n`,
    ...classes.map(classText),
    `## Guesses\n\nNobody could ask Excel what it does here.\n`,
    ...guesses.map(({ file, text }) => `- \`${file}\`: ${text}`),
    "",
  ].join("\n");
}

function released(members: readonly OfficeMember[]): readonly OfficeMember[] {
  return members.filter(({ set }) => set !== null);
}

function classText({ name, has, lacks }: ClassCoverage): string {
  const [there, missing] = [released(has), released(lacks)];
  const lines = [
    `## ${name} (${there.length} of ${there.length + missing.length})`,
    "",
    `has: ${list(there)}`,
  ];
  return [...lines, ...(missing.length === 0 ? [] : ["", `lacks: ${list(missing)}`]), ""].join("\n");
}

function list(members: readonly OfficeMember[]): string {
  return members.length === 0 ? "–" : members.map(({ name }) => `\`${name}\``).join(", ");
}
