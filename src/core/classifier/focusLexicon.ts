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
    antizigan* | antiromsk* | romer | romers | romerna | romernas | romsk* | romani | romanes | romadag* |
    romaråd* | *romani | resanderomani | romanispråk* | resandefolk* | resandegrupp* | romer och resande |
    zigen* | brobygg* | *romsk | *romska | *romer | romstrateg* | romerstrateg* | katitzi* | kelderash* |
    lovari* | kaale* | porajmos* | samudaripen*
  `,
  ),
  expression(
    "antisemitism",
    `
    *antisemit* | anne frank* | judisk* | *judiskt | judar* | judars | judarna | jude | judehat* |
    judefient* | judenhet* | judendom* | *förintelse* | auschwitz* | birkenau | ravensbrück |
    theresienstadt | treblinka | buchenwald | bergen-belsen | synagog* | hågkomst* | kippa* | kosher* |
    sabbat* | rabbin* | chanukka* | pesach* | davidsstjärn* | klezmer* | kristallnatt* | novemberpogrom* |
    pogrom* | jiddisch* | jiddish | shoah | raoul wallenberg* | wallenbergs | vita bussarna | snubbelsten* |
    koncentrationsläg*
  `,
  ),
  expression(
    "islamofobi",
    `
    islamofob* | *muslim* | islamhat* | islam | islams | islamsk* | *moské* | imam* | koran* | hijab* | eid |
    eid-* | eidfest* | iftar* | ramadan* | *slöja* | christchurch
  `,
  ),
  expression(
    "afrofobi",
    `
    afrof* | afrosvensk* | afrikansvensk* | svensksomali* | somalier* | antisvart* | svarta | svartas |
    svart historia | black lives matter | black history | slavhandel* | slaveri* | hudfärg* | mörk hud |
    mörkhyad* | afrikansk bakgrund | afrikansk härkomst | afrikanskt ursprung | afrikansk diaspora
  `,
  ),
  expression(
    "anti-Sami racism",
    `
    samer | samers | samerna | samernas | *samisk* | same | samefolk* | sameby* | samebarn* | sameskol* |
    samefråg* | samemuse* | samehat* | sameland* | renskötsel* | renskötare* | renägar* | rennäring* |
    joik* | jojk* | sápmi | sapmi | duodji* | sámi | sami | sámeb* | saepmie | urfolk* | urbefolkning*
  `,
  ),
  expression(
    "racism against Finnish-speaking minorities",
    `
    tornedal* | meänkieli* | kvän* | lantalais* | sverigefinsk* | sverigefinn* | sverigefinländ* |
    finskspråkig* | finskkunnig* | finsktalande | finsk | finska | på finska | finskt förvaltningsområde* |
    talar finska
  `,
  ),
  expression(
    "homophobia",
    `
    hbt* | lgbt* | homofob* | homohat* | transfob* | bifob* | homosexuell* | bisexuell* | pansexuell* |
    asexuell* | transperson* | transsexuell* | transungdom* | transvård* | transgender* | transidentit* | transgrupp* | transkvinn* | transmän* | trans |
    transvestit* | könsbekräft* | könskorriger* | könsdysfori* | könsöverskrid* | juridiskt kön |
    ickebinär* | icke-binär* | intersex* | pride* | *pride | regnbåg* | sexuell läggning |
    sexuella läggning* | könsidentitet* | könsuttryck* | lesbisk* | gay* | queer* | dragartist* | dragshow* |
    bög | bögar* | stolthetsflagg* | samkönad* | komma ut | omvändelseterapi* | konversionsterapi* |
    heteronorm* | tvåkönsnorm* | idahobit* | minoritetsstress*
  `,
  ),
  expression(
    "anti-Asian racism",
    `
    asiathat* | antiasiat* | östasiat* | sinofob* | asiatiskt påbrå | asiatiskt ursprung
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
      svenska kommittén mot antisemitism | skma | sveriges museum om förintelsen | judiska centralrådet |
      judiska församlingen | judiska museet | kommissionen mot antiziganism |
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

/** The five national minorities taken together. */
export const MINORITIES_AS_A_WHOLE: CueGroup<"focus"> = {
  name: "national minorities as a whole",
  label: "G",
  weight: 2,
  because: "All five national minorities together are no specific group.",
  patterns: patternsIn(`
    nationella minoriteter* | nationella minoritets* | minoriteter* | minoritetspolit* | minoritetslag* |
    minoritetsspråk* | minoritetsorganisation* | minoritetsfrågor* | minoritetsrättig* | minoritetsråd* |
    minoritetskultur* | minoritetsplan* | minoritetsarbete* | minoritetsstrateg* | fem nationella * | lagen om nationella minoriteter *
  `),
};

/** The names of the expressions that strike one national minority each. */
export const NATIONAL_MINORITIES: ReadonlySet<string> = new Set([
  "antiziganism",
  "antisemitism",
  "anti-Sami racism",
  "racism against Finnish-speaking minorities",
]);

const GENERAL: readonly CueGroup<"focus">[] = [
  {
    name: "racism and discrimination at large",
    label: "G",
    weight: 1.6,
    because: "`Motverka rasism, homofobi och diskriminering mer allmänt.`",
    patterns: patternsIn(`
      *diskriminer* | *rasis* | rasifier* | rasbiolog* | främlingsfientlig* | invandrarfientlig* | xenofob* |
      *fientlighet | intoleran* | fördom* | hatbrott* | hatet | hot och hat | hat och hot | hot och våld |
      näthat* | hatpropaganda* | hatretorik* | hatbudskap* | hets mot folkgrupp | kränk* | trakasser* |
      mobbning* | *extrem* | nazis* | nynazis* | vit makt | vit makt-* | rashygien* | segreg* | utanförskap* | stereotyp* |
      radikaliser* | polariser* | våldsbejak* | sexism* | funkofob* | etnisk* | etnicitet*
    `),
  },
  {
    name: "equal worth at large",
    label: "G",
    weight: 1.5,
    because: "`Mer allmän karaktär`: equal rights and norms for all, no group named.",
    patterns: patternsIn(`
      *likabehandl* | likarätt* | lika behandling | lika rättigheter | lika rätt | allas rätt | lika värde |
      lika villkor | lika möjligheter | människors lika | jämlik* | ojämlik* | likvärdig* | *värdegrund* |
      mänskliga rättighet* | människorätt* | mänskliga fri- * | mr-* | rättighetsdag* | barnrätt* |
      barns rätt | agenda # | agenda #### | lönekartlägg* | per anger-priset | solidaritet* |
      sammanhållning* | öppenhet | integrationsråd* | invandrar* | utrikes född* | utlandsfödd* | flykting* |
      asylsök* | hemspråk* | klarspråk* | breddad rekrytering | trygghet* | kränkande särbehandling |
      normbryt* | funktionsrätt* | mångfald* | mångkultur* | interkultur* | normer | normkritisk* |
      normmedvet* | normkritik* | toleran* | demokrati* | medmänsklig* | *inkludering | *inkluderande |
      inkluderande* | barnkonvention* | barnets rättigheter | sina rättigheter | barns rättigheter |
      jämställd* | integration* | trossamfund* | religionsdialog* | interreligiös* | religion | religiös* |
      bemötande* | tillgänglighet* | funktionshind* | funktionsnedsätt* | delaktighet | kulturmöte* |
      fn-dagen | civilkurage | nyanländ* | olika bakgrund* | oavsett bakgrund | avidentifier* | anonym* rekrytering |
      inkluderande ledarskap* | alla människor*
    `),
  },
  MINORITIES_AS_A_WHOLE,
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

/** Phrases that set off the specific expression that follows within a wider aim: with both in a text they speak for R-G. */
export const EMPHASIS: readonly string[] = patternsIn(`
  med fokus på | med särskilt fokus | särskilt fokus | med … fokus på | i synnerhet | framför allt |
  framförallt | i första hand | med inriktning på | med tonvikt på | med betoning på | med … betoning på |
  bland annat | såsom | däribland | inklusive | särskilt | särskilt om | inte minst | till exempel |
  exempelvis | särskild uppmärksamhet | särskild hänsyn | särskild vikt | särskild tonvikt |
  särskild betoning | särskild inriktning på | fördjupar sig i | fördjupning i | fördjupning om |
  fördjupning kring | avsnitt om | ett kapitel om | tyngdpunkt på | tyngdpunkten på | speciellt | inbegripet
`);

/** Phrases that widen the specific expression that goes before. */
export const WIDENING: readonly string[] = patternsIn(`
  andra minoriteter | andra former | andra former av | liknande former | annat etniskt ursprung | övriga minoriteter |
  andra grupper | andra utsatta | andra fördom* | andra uttryck för | annan intolerans |
  annan diskriminering | annan rasism | annan främlingsfientlighet | alla former av | vid sidan av andra | jämte andra | liksom andra |
  liksom annan | andra diskrimineringsgrunder | övriga diskrimineringsgrunder | övriga former | lyfts fram särskilt |
  lyftes fram särskilt
`);
