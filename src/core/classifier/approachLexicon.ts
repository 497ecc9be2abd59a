import type { CueGroup } from "./lexicon";
import { patternsIn } from "./lexicon";

/** Cues for systematic work (SA) and for one-off interventions (PI), by the definitions of the two. */
export const APPROACH_LEXICON: readonly CueGroup<"approach">[] = [
  {
    name: "recurrence",
    label: "SA",
    weight: 2.4,
    because: "What comes back or goes on is not `vid ett enstaka tillfälle`.",
    patterns: patternsIn(`
      årlig* | vartannat år | varje år* | varje termin* | varje månad* | varje vecka | varje vår |
      varje höst | varje tertial | varje kvartal | varje halvår | varje läsår | varje skolår |
      varje *dag | en gång per * | en gång om året | gånger per * | gånger om året | gånger i veckan |
      gång i veckan | en gång i veckan | gång i månaden | en gång i månaden | dagar i veckan | löpande | fortlöpande | kontinuerlig* | regelbund* |
      återkommande | stående | sedan # | sedan år # | sedan flera år | sedan hösten # | sedan våren # |
      har pågått | pågår | pågående | år efter år | terminsvis | månadsvis | veckovis | kvartalsvis |
      tradition* | öppettider
    `),
  },
  {
    name: "continuation",
    label: "SA",
    weight: 1.2,
    because: "Plans to carry on make a beginning part of systematic work.",
    patterns: patternsIn(`
      planer … att fortsätta | planer … fortsättning | planeras fortsätta | ska fortsätta |
      kommer att fortsätta | fortsatt | fortsatta | fortsättning* | fortsätter | vidareutveckl* |
      långsikt* | varaktig* | hållbar* | tills vidare | tillsvidare* | fast anställ* | fasta |
      permanent* | bestående | del av … arbetet | del i … arbetet | ett led i | återrapporter* | # # |
      #-# | flerårig* | treårig* | under åren
    `),
  },
  {
    name: "governance",
    label: "SA",
    weight: 1.6,
    because: "Plans, rules and structures are what `system- eller strukturförändrande` work changes.",
    patterns: patternsIn(`
      systematisk* | struktur* | *strategi | *strategin | *strategins | *strategier | *strategierna |
      strategisk* | handlingsplan* | *policy* | rutin | rutiner* | riktlinj* | styrdokument* |
      ordinarie verksamhet* | ordinarie … verksamhet* | implementer* | lednings* | verksamhetsplan* |
      åtgärdsplan* | likabehandlingsplan* | jämlikhetsplan* | jämställdhetsplan* | nationella planen |
      nationell plan | styrgrupp* | referensgrupp* | arbetsgrupp* | arbetssätt* | *modell | *modellen |
      aktiva åtgärder | tillsyn* | kravställ* | upphandling* | integrerar | integreras | budget* |
      organisationsförändr* | mål för | målen för | uppföljningsmått | indikator* | *certifier* |
      *diplomer* | avtal | avtalet | beslutsunderlag* | *plan | *planen | *planens | ledningssystem |
      process* | överenskommelse* | fastställ* | revider*
    `),
  },
  {
    name: "follow-up",
    label: "SA",
    weight: 1.2,
    because: "Systematic work is planned, followed up and evaluated.",
    patterns: patternsIn(`
      följa upp | följer upp | följs upp | följas upp | uppföljning* | utvärder* | kartlägg* |
      nulägesanalys* | analyserar | kvalitetssäkr* | ser över | se över | översyn | redovisa |
      redovisas | redovisar | utred* | identifierar | identifiera | mäter | enkät* | studie | studien |
      rapporter*
    `),
  },
  {
    name: "ongoing",
    label: "SA",
    weight: 0.9,
    because: "Work told of as going on, in the present and without an end.",
    patterns: patternsIn(`
      bedriv* | arbetar | arbeta | arbetet | arbete | driver | samordn* | utveckla | utvecklar |
      utvecklas | utvecklingsarbete* | förebygg* | samverk* | samarbeta* | samarbete* | stödja |
      stödjer | stöder | stödjande | *verksamhet | *verksamheten | *verksamheter | *verksamhetens |
      verkar | erbjuder | erbjuds | ansvarar | främja | främjar | tillhandahåll* | säkerställ* |
      bygga upp | bygger upp | bevaka* | stöd | stöd till | stödinsats* | rådgivning* | rekryter* |
      anställer | anställs | prioriter*
    `),
  },
  {
    name: "mandate",
    label: "SA",
    weight: 1.1,
    because: "A standing task or duty is carried by an organisation, not by an occasion.",
    patterns: patternsIn(`
      har i uppdrag | har … i uppdrag | får i uppdrag | får … i uppdrag | fått i uppdrag |
      ger … i uppdrag | ge … i uppdrag | ges i uppdrag | i uppdrag | uppdrar åt | uppdrag | uppdraget |
      uppdragets | ingår | ska | skall | åtar sig
    `),
  },
  {
    name: "organisation",
    label: "SA",
    weight: 1.3,
    because: "Networks, councils and services are structures that stay.",
    patterns: patternsIn(`
      *nätverk | *nätverket | *nätverken | råd | rådet | samråd* | brobygg* | samhällsväg* |
      *mottagning | *mottagningen | medborgarkontor* | samordnare* | kontaktperson* | *ombud | *forum |
      kompetenscenter | resurscenter | stödlinje* | jourlinje* | modersmålsundervis* |
      modersmålslärare | inspiratörer* | hälsoinspiratör* | ambassadör* | referensperson* | mötesplats |
      mötesplatser | mötesplatsen
    `),
  },
  {
    name: "whole organisation",
    label: "SA",
    weight: 1.1,
    because: "What reaches everyone in the organisation works on the system.",
    patterns: patternsIn(`
      alla nyanställda | alla anställda | samtliga anställda | alla medarbetare | samtliga medarbetare |
      all personal | alla chefer | samtliga chefer | alla förvaltningar | samtliga förvaltningar |
      samtliga * förvaltningar | alla nämnder | samtliga nämnder | alla skolor | samtliga skolor |
      alla förskolor | samtliga förskolor | alla enheter | samtliga enheter | alla verksamheter |
      samtliga verksamheter | alla avdelningar | samtliga fritidsgårdar | alla fritidsgårdar |
      samtliga rektorer | alla rektorer | hela organisationen | hela förvaltningen | hela kommunen |
      hela staden | stadsövergripande | kommunövergripande | förvaltningsövergripande | obligatorisk*
    `),
  },
  {
    name: "capacity",
    label: "SA",
    weight: 0.7,
    because: "Raising competence, methods and material has the potential to change the system.",
    patterns: patternsIn(`
      kompetensutveckl* | kompetenshöj* | kunskapshöj* | utbildningsprogram* | utbildningspaket* |
      utbildningssatsning* | utbildningsinsats* | utbildning | utbildningen | utbildningar | utbildar |
      utbilda | fortbildning* | vägledning* | metodmaterial* | metodstöd* | kunskapsstöd* |
      stödmaterial* | webbutbildning* | läromedel* | introduktion* | metod | metoder | handledning* |
      stärka | stärker | öka kunskapen | höja kompetensen | kunskapsspridning* | kulturkompetens |
      värdegrundsarbete* | erfarenhetsutbyt*
    `),
  },
  {
    name: "single-occasion",
    label: "PI",
    weight: 2.6,
    because: "`En insats som sker vid ett enstaka tillfälle, en tillfällig förstärkning.`",
    patterns: patternsIn(`
      vid ett enstaka tillfälle | enstaka tillfäll* | vid ett tillfälle | ett tillfälle |
      vid två tillfällen | två tillfällen | engångs* | enstaka | tillfällig förstärkning | tillfällig* |
      punktinsats* | under en dag | en dag | under två dagar | en heldag | en halvdag | en eftermiddag |
      en förmiddag | en kväll | en gång | vid tre tillfällen | isolerad* | ad hoc | under en vecka |
      under en helg | under helgen
    `),
  },
  {
    name: "date",
    label: "PI",
    weight: 1.5,
    because: "A day, a weekday or a clock time tells of one occasion.",
    patterns: patternsIn(`
      den # januari | den # februari | den # mars | den # april | den # maj | den # juni | den # juli |
      den # augusti | den # september | den # oktober | den # november | den # december | # januari |
      # februari | # mars | # april | # maj | # juni | # juli | # augusti | # september | # oktober |
      # november | # december | måndagen | tisdagen | onsdagen | torsdagen | fredagen | lördagen |
      söndagen | under dagen | i dag | under kvällen | kl | klockan | i höst | i våras | i höstas |
      förra veckan | i januari | i februari | i mars | i april | i maj | i juni | i augusti |
      i september | i oktober | i november | i december
    `),
  },
  {
    name: "event",
    label: "PI",
    weight: 1.5,
    because: "Seminars, ceremonies and visits take place once.",
    patterns: patternsIn(`
      *seminari* | *föreläsning* | *konferens* | *manifestation* | *parad | *paraden | invig* |
      *utställning* | *föreställning* | *besök | *besöket | *besöken | besöka | besökte | besöker |
      besöks | *mässa | *mässan | firade* | firande* | firar | uppmärksamma* | minnesstund* |
      minnesdag* | nationaldag* | självständighetsdag* | *ceremoni* | demonstration* | insamling* | studiecirk* | frukost | högtid* | *fest | *festen | *festival* | temadag* | monter | montern | panelsamtal* |
      panel | *debatt* | *rundabord* | jubile* | *visning | *visningen | evenemang* | arrangemang* |
      flagg* | *flagga | *flaggan | *flaggning* | hissa* | *kväll | *kvällen | krans* | stipendi* |
      *cup | temavecka* | kulturnatt* | *vandring* | premiär* | föredrag* | workshop* | dialogmöte* |
      *möte | *mötet | *kampanj* | filmkväll* | konsert* | ljuständning* | tyst minut | *samtal |
      *samtalet | *resa | *resan | studiebesök* | delegation* | intervju* | *promenad | *promenaden |
      uttalande* | *föreläsare | filmvisning* | quiz* | bokcirkel* | inspirationsdag* | kick-off |
      utdelning* | *pris | *priset | *veckan | *hearing* | mingel* | endags* | halvdags* | heldags*
    `),
  },
  {
    name: "happened",
    label: "PI",
    weight: 0.8,
    because: "A finished act, told in the past or announced as an invitation, is one occasion.",
    patterns: patternsIn(`
      anordnade* | anordnas | ordnade* | ordnades | arrangera* | hölls | höll | deltog | deltar |
      medverkade | medverkar | besökt | genomfördes | ägde rum | äger rum | bjöd in | bjuder |
      bjudit in | välkommen | välkomna | inbjud* | inbjöd | träffade | träffa | presenterade |
      presentera* | berättade | berättar | talade | talar | tal av | invigde | samlades | överlämna* |
      delade ut | diskuterade | diskutera* | diskussion* | avslutades | visades | visade | höll tal |
      inledde | inleder | informerade | togs emot | tog emot | spelades in | *ades | var med |
      genomfört ett | genomförde en
    `),
  },
  {
    name: "grant",
    label: "PI",
    weight: 0.6,
    because: "Money for one purpose is `en tillfällig förstärkning`, unless it builds something that stays.",
    patterns: patternsIn(`
      kronor | tilldela* | beviljas extra | ytterligare … kronor | projektmedel | extra medel |
      särskilda bidrag | engångsbelopp
    `),
  },
];
