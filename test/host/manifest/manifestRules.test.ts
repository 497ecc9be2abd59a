import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFaults } from "../../../host/manifest/manifestRules";
import { COMMAND_NAMES } from "../../../src/commands/names";

const xml = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");

/** The project's own manifest with every image of the size that its name gives. */
const faults = (text: string, commands: readonly string[] = []) =>
  manifestFaults(text, {
    origin: "https://localhost:3000",
    pages: ["taskpane.html"],
    commands: [...COMMAND_NAMES, ...commands],
    pixels: (file) => {
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      return size > 0 ? [size, size] : null;
    },
  });

test.each<[string, string | RegExp, string, readonly string[]]>([
  [
    "a resource that is not there",
    '<bt:String id="Check.Label"',
    '<bt:String id="Chek.Label"',
    ["resid Check.Label is used but not defined.", "Resource Chek.Label is defined but not used."],
  ],
  [
    "an id twice",
    'id="Insatskollen.fillLabels"',
    'id="Insatskollen.checkLabels"',
    ["id Insatskollen.checkLabels stands twice."],
  ],
  [
    "an empty text",
    'DefaultValue="Kontroll"',
    'DefaultValue=""',
    ['The short string "" has 0 characters; 1 to 125 are allowed.'],
  ],
  [
    "a text that is too long",
    'DefaultValue="Kontroll"',
    `DefaultValue="${"k".repeat(126)}"`,
    [`The short string "${"k".repeat(126)}" has 126 characters; 1 to 125 are allowed.`],
  ],
  [
    "another default locale",
    "sv-SE</DefaultLocale>",
    "en-US</DefaultLocale>",
    ["The default locale is not sv-SE."],
  ],
  [
    "a missing translation",
    '<bt:Override Locale="en-US" Value="Check"/>',
    "",
    ["Check.Label has no en-US wording."],
  ],
  [
    "an address elsewhere",
    /https:\/\/localhost:3000\/taskpane.html"\/>\s*<\/bt:Urls>/,
    'http://localhost:3000/taskpane.html"/></bt:Urls>',
    ["http://localhost:3000/taskpane.html is not under https://localhost:3000."],
  ],
  [
    "a page that is not built",
    /taskpane.html"\/>\s*<\/bt:Urls>/,
    'pane.html"/></bt:Urls>',
    ["https://localhost:3000/pane.html: there is no such file."],
  ],
  [
    "an icon of another size",
    '<bt:Image size="16" resid="Repair.16"/>',
    '<bt:Image size="16" resid="Repair.20"/>',
    [
      "Resource Repair.16 is defined but not used.",
      "https://localhost:3000/assets/icon-repair-20.png is 20 x 20, used as 16 x 16.",
    ],
  ],
  [
    "an icon size that is missing",
    '<bt:Image size="20" resid="Repair.20"/>',
    "",
    ["Resource Repair.20 is defined but not used.", "The icon Repair.16 lacks 20."],
  ],
  [
    "a command that nobody knows",
    "<FunctionName>undoLast</FunctionName>",
    "<FunctionName>undo</FunctionName>",
    ["Nothing is associated with the command undo."],
  ],
  [
    "functions on a page of their own",
    '<FunctionFile resid="Taskpane.Url"/>',
    '<FunctionFile resid="GetStarted.Title"/>',
    ["Pane and functions do not share one page."],
  ],
])("%s is told", (_, part, replacement, expected) => {
  expect(faults(xml.replace(part, replacement))).toEqual(expected);
});
