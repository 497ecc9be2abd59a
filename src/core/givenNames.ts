/** Given names that are common in Sweden: a text that opens with one names a person, not a body. */
const GIVEN_NAMES = new Set(
  (
    "adam agneta ahmad ahmed aisha albin alex alexander alexandra alf ali alice alicia alma alva amanda amina amir anders " +
    "andreas anette anita ann anna anneli annika anton arne arvid asta astrid axel barbro bengt benjamin berit birgitta bo " +
    "britt camilla carina carin carl caroline catarina cecilia charlotte christer christian christina christoffer claes clara " +
    "dag daniel david ebba edvin elena eleonora elias elin elina elisabet elisabeth ella ellen elsa emelie emil emilia emma " +
    "erik erika ester eva evelina fadi fanny farah fatima felicia felix filip frans fredrik frida gabriel gabriella gerd gun " +
    "gunilla gunnar gustaf gustav göran hanna hannah hannes hans hasan hassan helena helene henrik hugo hussein håkan ibrahim " +
    "ida inga inger ingrid irene isabella isak ivan jakob jan jasmine jennifer jenny jens jessica joakim joel johan johanna " +
    "johannes john jonas jonathan jonna josef josefin josefine julia jörgen kajsa karin karl karolina katarina kenneth kent " +
    "kerstin khadija kim kjell klara kristian kristina kristoffer kurt lars lasse leif leila lena leo leyla lina linda linn " +
    "linnea lisa lisbeth liv lotta louise lova lovisa lucas ludvig lukas magnus maja malin manuel marcus margareta maria " +
    "mariam marianne marie martin martina mathias mathilda matilda mats mattias maryam michael mikael minna moa moa mohamed " +
    "mohammad mohammed mona monica monika mustafa nadia nathalie nicklas niklas nils nina noah nora nour olga olivia olle olof " +
    "omar oscar oskar ove patricia patrik paul per pernilla peter petra pia pär rasmus rebecca rebecka richard rickard robert " +
    "robin roger roland rolf ronja ruth saga said samir samuel sandra sara selma sebastian simon siv sofia sofie solveig " +
    "stefan stella stig stina sture susanna susanne svante sven thomas therese tilda tim tina tobias tomas tommy tove tuva ulf " +
    "ulla ulrika urban vera veronica victor victoria viktor viktoria vilma vincent wilhelm william yasmin ylva yusuf yvonne " +
    "zahra zeinab åke åsa örjan"
  ).split(" "),
);

/** Words for what a person does in an organisation, alone or before a name. */
const ROLE =
  /^\p{L}*(?:samordnare|sekreterare|strateg|handläggare|chef|ledare|pedagog|kurator|lärare|utvecklare|konsult|koordinator|rektor|bibliotekarie|assistent|psykolog|sköterska|personal|controller|intendent|producent)(?:n|na|en|er|erna|r|rna|or|orna)?$/iu;

/** Whether a word is a given name, written as one: `Maria`, `Anna-Lena`. */
export function isGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && GIVEN_NAMES.has((word.split("-")[0] ?? "").toLowerCase());
}

/** Whether a text names a person or a role rather than a body: `Anna Ek`, `Rektor`, `Samordnare Eva Lind`. */
export function isPerson(text: string): boolean {
  const [first = "", ...others] = text.split(/[\s.]+/u);
  const isName = GIVEN_NAMES.has((first.split("-")[0] ?? "").toLowerCase());
  return (isName || ROLE.test(first)) && others.every((word) => /^(?:\p{Lu}|och$|&$|$)/u.test(word));
}
