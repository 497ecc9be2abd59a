import { patternsIn } from "../classifier/lexicon";
import { compileMatcher, type PatternMatch } from "../classifier/pattern";
import type { Token } from "../swedish/tokens";

/** What sort of work an intervention is, whoever does it and whomever it is for. */
export type Kind = "casework" | "remembrance" | "training" | "policy" | "consultation" | "grant";

/** Words that tell a kind. They say nothing of how the work is done. */
const KINDS: Readonly<Record<Kind, string>> = {
  casework: `
    enskilda ärenden | enskilt ärende | enskilda fall | enskilt fall | enskilda individer | individärende* |
    individuellt stöd | individuell rådgivning | individuell vägledning | rådgivning* | stöd till enskilda |
    stöd åt enskilda | stöttning av enskilda | hjälp till enskilda | råd till enskilda | stödsamtal* |
    klagomål* | anmälningar | ärendehantering* | handläggning av ärenden
  `,
  remembrance: `
    minnesdag* | minnesstund* | minneshögtid* | minnesceremoni* | hågkomst* | förintelsens minne* |
    till minne av | minnesgudstjänst* | kristallnatt* | ljuständning*
  `,
  training: `
    utbild* | *utbildning | *utbildningar | *utbildningen | kompetensutveckl* | fortbild* | kompetenshöj*
  `,
  policy: `
    handlingsplan* | policy* | riktlinj* | *strategi | *strategin | styrdokument* | åtgärdsplan* |
    likabehandlingsplan* | jämlikhetsplan* | jämställdhetsplan* | handlingsprogram*
  `,
  consultation: `
    samråd* | *nätverk | *nätverket | minoritetsråd* | referensgrupp* | samverkansgrupp* | dialogmöte*
  `,
  grant: `
    bidrag | bidraget | *bidrag | *bidraget | projektmedel* | föreningsstöd* | verksamhetsstöd*
  `,
};

const match = compileMatcher(
  (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    patternsIn(KINDS[kind]).map((pattern) => [pattern, kind] as const),
  ),
);

/** Where a text's words tell its kind; empty where none do or where they tell of several kinds. */
export function kindMatches(tokens: readonly Token[]): readonly PatternMatch<Kind>[] {
  const found = match(tokens);
  return found.every(({ meaning }) => meaning === found[0]?.meaning) ? found : [];
}
