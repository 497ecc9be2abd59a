import { readCaption } from "../../../src/core/recognition/captions";

test.each([
  ["Vad görs?", "what"],
  ["Vad\ngörs?", "what"],
  ["Insats", "what"],
  ["Insats¹", "what"],
  ["Beskrivning av insatsen", "what"],
  ["Vem gör?", "who"],
  ["Nämnd/förvaltning", "department"],
  ["Ansvarig förvaltning", "department"],
  ["Kommentar:", "comment"],
  ["Tidpunkt", "year"],
  ["SA-PI", "approach"],
  ["SA-\nPI", "approach"],
  ["Systematiskt arbete/punktinsats", "approach"],
  ["Typ av arbete (SA/PI)", "approach"],
  ["R-G", "focus"],
  ["Riktad/generell", "focus"],
  ["Focus (R/G)", "focus"],
])("%j captions %s", (text, role) => expect(readCaption(text)?.role).toBe(role));

test.each(["Insatser 2020", "SA", "R", "R/G/Y", "Rad/Grupp", "Temadag om rasism", ""])(
  "%j is no caption",
  (text) => expect(readCaption(text)).toBeNull(),
);
