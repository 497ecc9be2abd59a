import type { settings as swedish } from "../sv/settings";
import { listOf, quoted } from "./writing";

/** What the view Inställningar shows. */
export const settings: typeof swedish = {
  save: "Save",
  restore: "Restore",
  definitions: "Definitions",
  definition: (label, { approachNames, focusNames }) =>
    `${label}, ${{ ...approachNames, ...focusNames }[label].toLowerCase()}`,
  sources: {
    builtIn: "The built-in definition is in force.",
    typed: "You have written this definition. It is in force in this workbook.",
    workbook: "The definition stands in the workbook:",
  },
  threshold: {
    heading: "Certainty",
    label: "Lowest certainty for approving several suggestions at once",
    hint: "Suggestions that are less certain are for you to decide one at a time.",
    fault: "Write a number from 50 to 100.",
  },
  departments: {
    heading: "Departments and committees",
    text: "Spellings that count as the same department or committee stand together. The text of the cells is not changed.",
    united: "Spellings that count together",
    spelt: (spellings) => `Written ${listOf(spellings.map(quoted))}.`,
    part: "Part again",
    partThe: (name) => `Part ${name} again`,
    more: (count) => `Show more (${count.toLocaleString("en-GB")} more)`,
    from: "Count",
    to: "as",
    none: "Choose …",
    unite: "Unite",
  },
  marks: {
    heading: "Marks on the sheet",
    text: "The add-in writes in the cells for approach and focus alone. Besides, it can:",
    fill: "give cells that it fills in a light colour",
    remains:
      "Switched off, nothing more is marked, but what is marked already stays. Remove it in Excel with Home > Fill Color > No Fill and with Data > Data Validation > Clear All.",
    list: "put a list to choose from on the cells for labels",
  },
  language: "Language",
  languageNotKept: "The choice cannot be saved on this computer. It holds until the pane is opened again.",
  about: {
    heading: "About Insatskollen",
    parts: [
      {
        heading: "What it is",
        text: "Insatskollen reads tables of interventions against racism and homophobia, checks and suggests labels and builds summaries. The suggestions are a support: you decide.",
      },
      {
        heading: "Personal data",
        text: "It all happens on your computer. No text of the workbook is sent anywhere. The workbook remembers the choices that you make in the pane. The browser remembers only the language and that you have seen the welcome.",
      },
      {
        heading: "Accessibility",
        text: "The aim is WCAG 2.1, level AA. Everything should work by keyboard, be read by screen readers, enlarge to 200 per cent and show in high contrast. The pane is tested automatically in a browser, but nobody outside has reviewed it. If something does not work for you, turn to the person responsible for the add-in where you work.",
      },
    ],
  },
};
