import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";
import hooks from "eslint-plugin-react-hooks";
import a11y from "eslint-plugin-jsx-a11y";
import jest from "eslint-plugin-jest";
import office from "eslint-plugin-office-addins";
import globals from "globals";
import prettier from "eslint-config-prettier";

const officeRules = Object.fromEntries(
  Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

/** What each room may not import, and the sentence its author reads when it tries. */
const closedTo = (room, rooms, sentence) => ({
  files: [`${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": ["error", { patterns: [{ regex: `(^|/)(${rooms})(/|$)`, message: sentence }] }],
  },
});

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a thing has one name everywhere.",
};
const noBarrel = {
  selector: "ExportAllDeclaration",
  message: "Import from the file that owns the thing; no barrels.",
};

export default defineConfig(
  { ignores: ["dist/**", "utdata/**"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: globals.node } },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "core has no clock: take the time as an argument." },
        { name: "console", message: "core returns what it knows; it does not print." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "core gives the same answer every time." },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/core/**"],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.recommended],
    plugins: { "office-addins": office },
    languageOptions: { globals: globals.browser },
    rules: {
      ...officeRules,
      // They cannot follow a read in a function that is called after the caller's sync; office.js itself throws there.
      "office-addins/call-sync-before-read": "off",
      "office-addins/call-sync-after-load": "off",
    },
  },
  closedTo(
    "src/core",
    "excel|actions|strings|taskpane|commands|thinking|host|test|bench|react|@fluentui",
    "core thinks and imports nothing but core.",
  ),
  closedTo(
    "src/strings",
    "excel|actions|taskpane|commands|thinking|host|test|bench",
    "strings knows core's types and nothing else.",
  ),
  closedTo(
    "src/excel",
    "actions|strings|taskpane|commands|thinking|host|test|bench",
    "excel reads and writes; it knows core only.",
  ),
  closedTo(
    "src/thinking",
    "excel|actions|strings|taskpane|commands|host|test|bench",
    "thinking runs core in a thread of its own; it knows nothing else.",
  ),
  closedTo(
    "src/actions",
    "taskpane|commands|host|test|bench",
    "an action does one errand with core, excel and strings.",
  ),
  closedTo(
    "src/taskpane",
    "excel|commands|host|test|bench",
    "the pane starts actions; it does not speak to Excel itself.",
  ),
  closedTo("src/commands", "excel|taskpane|host|test|bench", "a command starts an action."),
  closedTo(
    "host/xlsx",
    "src|protocol|workbench",
    "xlsx knows the plain book of host/model and nothing else.",
  ),
  closedTo("host/model", "src|protocol|xlsx|workbench", "the model knows no wire, no file and no add-in."),
  closedTo("host/protocol", "src|xlsx|workbench", "the protocol speaks to the model only."),
  {
    files: ["test/**"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/no-standalone-expect": ["error", { additionalTestBlockFunctions: ["ifThere"] }],
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "check*", "fc.assert"] }],
      "max-lines-per-function": "off",
    },
  },
  prettier,
);
