import { languageOf } from "../../src/strings/languageOf";

test.each([
  [undefined, "sv"],
  ["sv-SE", "sv"],
  ["fi-FI", "sv"],
  ["en-US", "en"],
  ["EN", "en"],
])("%s is shown in %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
