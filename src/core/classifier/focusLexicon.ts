import type { CueGroup } from "./lexicon";
import { patternsIn } from "./lexicon";

const NAMED_EXPRESSION =
  "`Ett specifikt uttryck för rasism eller homofobi`: the expression itself or the group that it strikes.";

/** Cues for one expression of racism or homophobia and the group that it strikes. */
function expression(name: string, patterns: string): CueGroup<"focus"> {
  return { name, label: "R", weight: 3, because: NAMED_EXPRESSION, patterns: patternsIn(patterns) };
}

/** The specific expressions, one group each: how many of them a text names decides between R and R-G. */
export const EXPRESSIONS: readonly CueGroup<"focus">[] = [
  expression(
    "antiziganism",
    `
    antizigan* | antiromsk* | romer | romers | romerna | romernas | romsk | romska | romskt | romani |
    resanderomani | romanispråk* | resandefolk* | zigen* | brobygg* | *romsk | *romska | *romer |
    romstrateg* | romerstrateg* | katitzi*
  `,
  ),
  expression(
    "antisemitism",
    `
    *antisemit* | anne frank* | judisk* | *judiskt | judar* | judars | judarna | jude | judehat* |
    judendom* | *förintelse* | auschwitz* | synagog* | hågkomst* | kippa* | kristallnatt* | jiddisch* |
    koncentrationsläg* | koncentrationsläger*
  `,
  ),
  expression(
    "islamofobi",
    `
    islamofob* | muslim* | antimuslimsk* | islamhat* | moské* | eid | eidfest* | ramadan* | *slöja*
  `,
  ),
  expression(
    "afrofobi",
    `
    afrof* | afrosvensk* | antisvart* | svarta | svartas | slavhandel* | slaveri* |
    hudfärg* | afrikansk bakgrund | afrikansk härkomst | afrikanskt ursprung | afrikansk diaspora
  `,
  ),
  expression(
    "anti-Sami racism",
    `
    samer | samers | samerna | samernas | *samisk* | same | samefolk* | sameby* | renskötsel* |
    samebarn* | samehat* | joik* | jojk* | sápmi | urfolk* | urbefolkning*
  `,
  ),
  expression(
    "racism against Finnish-speaking minorities",
    `
    tornedal* | meänkieli* | kvän* | lantalais* | sverigefinsk* | sverigefinnar* | finskspråkig* | finsktalande |
    finska | finskt förvaltningsområde*
  `,
  ),
  expression(
    "homophobia",
    `
    hbt* | lgbt* | homofob* | transfob* | bifob* | homosexuell* | bisexuell* | transperson* |
    transsexuell* | ickebinär* | pride* | *pride | regnbåg* | sexuell läggning | sexuella läggning* |
    könsidentitet* | könsuttryck* | lesbisk* | queer* | dragartist* | dragshow* | bögar | stolthetsflagg*
  `,
  ),
  expression(
    "anti-Asian racism",
    `
    asiathat* | antiasiatisk* | asiatiskt påbrå | asiatiskt ursprung
  `,
  ),
  expression(
    "racism against EU migrants",
    `
    eu-migrant* | utsatta eu-medborgare | tiggeri*
  `,
  ),
];

const ACTORS: readonly CueGroup<"focus">[] = [
  {
    name: "specific actor",
    label: "R",
    weight: 1.2,
    because: "Who does it says less than what is done: a body for one group may also do general work.",
    patterns: patternsIn(`
      rikc | romskt informations- och kunskapscenter | romskt informations och kunskapscenter |
      svenska kommittén mot antisemitism | skma | sveriges museum om förintelsen |
      judiska centralrådet | judiska församlingen | judiska museet | kommissionen mot antiziganism |
      center för romsk kulturutveckling | rfsl | sametinget | judiska ungdomsförbundet |
      afrosvenskarnas riksförbund | stockholms stora synagoga
    `),
  },
  {
    name: "general actor",
    label: "G",
    weight: 0.6,
    because: "Who does it says less than what is done: a body for equal rights may also do specific work.",
    patterns: patternsIn(`
      diskrimineringsombudsman* | do | *antidiskrimineringsbyrå* | barnombudsman* |
      forum för levande historia | mångkulturellt centrum | institutet för mänskliga rättigheter |
      civil rights defenders
    `),
  },
];

const GENERAL: readonly CueGroup<"focus">[] = [
  {
    name: "racism and discrimination at large",
    label: "G",
    weight: 1.6,
    because: "`Motverka rasism, homofobi och diskriminering mer allmänt.`",
    patterns: patternsIn(`
      *diskriminer* | *rasism | *rasismen | rasistisk* | antirasis* | främlingsfientlig* | intoleran* | fördom* | hatbrott* | hot och hat | hat och hot | näthat* | hatpropaganda* |
      hets mot folkgrupp | kränk* | trakasser* | mobbning* | extremis* | segreg* | utanförskap* |
      våldsbejak* | etnisk*
    `),
  },
  {
    name: "equal worth at large",
    label: "G",
    weight: 1.5,
    because: "`Mer allmän karaktär`: equal rights and norms for all, no group named.",
    patterns: patternsIn(`
      *likabehandl* | lika behandling | lika rättigheter | lika värde | lika villkor |
      lika möjligheter | jämlik* | *värdegrund* | mänskliga rättighet* | mänskliga fri- * | mr-* |
      rättighetsdag* | mångfald* | mångkultur* | interkultur* | normer | normkritisk* | normmedvet* |
      normkritik* | toleran* | demokrati* | medmänsklig* | *inkludering | *inkluderande |
      barnkonvention* | barnets rättigheter | sina rättigheter | barns rättigheter | jämställd* |
      integration* | trossamfund* | religionsdialog* | religion | bemötande* | tillgänglighet* |
      funktionshind* | funktionsnedsätt* | delaktighet | kulturmöte* | fn-dagen | civilkurage |
      nyanländ* | alla människor*
    `),
  },
  {
    name: "national minorities as a whole",
    label: "G",
    weight: 2,
    because: "All five national minorities together are no specific group.",
    patterns: patternsIn(`
      nationella minoriteter* | nationella minoritets* |
      minoritetspolit* | minoritetslag* | minoritetsspråk* |
      minoritetsorganisation* | minoritetsfrågor* | minoritetsrättig* | fem nationella * |
      lagen om nationella minoriteter *
    `),
  },
];

const NO_EVIDENCE: readonly CueGroup<"focus">[] = [
  {
    name: "minority in the singular",
    label: "G",
    weight: 0,
    because: "`Den nationella minoriteten romer` names one group: the words around its name are not general.",
    patterns: patternsIn(`
      nationella minoriteten | nationella minoritetens | nationell minoritet
    `),
  },
];

/** All cues for the focus axis. */
export const FOCUS_LEXICON: readonly CueGroup<"focus">[] = [
  ...EXPRESSIONS,
  ...ACTORS,
  ...GENERAL,
  ...NO_EVIDENCE,
];

/** Phrases that set a specific expression off against a wider aim: with both in a text they speak for R-G. */
export const EMPHASIS: readonly string[] = patternsIn(`
  med fokus på | med särskilt fokus | särskilt fokus | med … fokus på | i synnerhet | framför allt |
  i första hand | med inriktning på | med tonvikt på | bland annat | såsom | däribland | särskilt om |
  andra minoriteter | andra former av | liknande former | annat etniskt ursprung | övriga minoriteter |
  och andra
`);
