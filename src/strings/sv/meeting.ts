import type { MeetingRow } from "../../core/meeting";
import type { MeetingChange } from "../../core/meetingChange";

const moment = (time: Date) => time.toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short" });

const number = (count: number) => count.toLocaleString("sv-SE");

const columns: Readonly<Record<keyof MeetingRow, string>> = {
  sheet: "Blad",
  address: "Cell",
  year: "År",
  department: "Förvaltning",
  approach: "Arbetssätt",
  focus: "Inriktning",
  what: "Insats",
};

const kinds: Readonly<Record<MeetingChange["kind"], string>> = {
  added: "Ny",
  relabelled: "Ändrad klassificering",
  removed: "Borttagen",
};

/** What is kept of a meeting, and what has changed since. */
export const meeting = {
  /** Names of the sheets: at most 31 characters, none of `\ / * ? : [ ]`. */
  sheet: "Mötesversion",
  changesSheet: "Sedan förra mötet",
  columns,
  changeColumns: {
    kind: "Vad",
    what: "Insats",
    year: "År",
    department: "Förvaltning",
    before: "Förra mötet",
    now: "Nu",
    place: "Plats",
  },
  kinds,
  noLabel: "ej angivet",
  labels: ({ approach, focus }: { approach: string; focus: string }) => `${approach}, ${focus}`,
  notThere: "fanns inte",
  gone: "finns inte",
  sheetHeading: (time: Date) => `Mötesversion sparad ${moment(time)}`,
  since: (time: Date) => `Jämfört med mötesversionen som sparades ${moment(time)}.`,
  changed: ({ added, relabelled, removed }: Readonly<Record<MeetingChange["kind"], number>>) =>
    `Nya insatser: ${number(added)}. Med ändrad klassificering: ${number(relabelled)}. Borttagna: ${number(removed)}.`,
  noChange: "Inget har ändrats",
  nothingChanged: "Ingen insats är ny, borttagen eller har fått ändrad klassificering sedan dess.",
  heading: "Sedan förra mötet",
  none: "Ingen mötesversion är sparad än. Spara en när mötet är klart, så visas här vad som är nytt, borttaget och ändrat till nästa gång.",
  taken: (time: Date) => `Mötesversionen sparades ${moment(time)}.`,
  take: "Spara som mötesversion",
  takeAgain: "Spara ny mötesversion",
  takeNote: "En ny mötesversion ersätter den som finns. Därefter jämförs med den nya.",
  confirm: "Ersätt mötesversionen",
  cancel: "Avbryt",
  loading: "Jämför med förra mötet …",
  listHeadings: {
    added: (count: number) => `Nya insatser (${number(count)})`,
    relabelled: (count: number) => `Ändrad klassificering (${number(count)})`,
    removed: (count: number) => `Borttagna insatser (${number(count)})`,
  } satisfies Record<MeetingChange["kind"], (count: number) => string>,
  relabelled: ({ axis, before, after }: { axis: string; before: string; after: string }) =>
    `${axis}: från ${before} till ${after}`,
  was: (place: string) => `Stod i ${place}`,
  wasTaken: ({ interventions, sheet }: { interventions: number; sheet: string }) =>
    `Mötesversionen är sparad med ${number(interventions)} ${interventions === 1 ? "insats" : "insatser"} på det dolda bladet ${sheet}.`,
};
