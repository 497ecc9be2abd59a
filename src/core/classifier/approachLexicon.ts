import { type CueGroup, patternsIn } from "./lexicon";

/** Cues for systematic work (SA), by its definition. Where groups have a word in common the first one has it. */
const SYSTEMATIC_WORK: readonly CueGroup<"approach">[] = [
  {
    name: "recurrence",
    label: "SA",
    weight: 2.4,
    because: "What comes back or goes on is not `vid ett enstaka tillfälle`.",
    patterns: patternsIn(`
      årlig* | varje år* | varje termin* | varje månad* | varje vecka | varje vår | varje höst |
      varje tertial | varje kvartal | varje halvår | varje läsår | varje skolår | varje *dag | varje *kväll |
      varje *vecka | vartannat år | vart tredje år | vart fjärde år | vart femte år | varannan vecka |
      varannan månad | varannan *dag | en gång per * | en gång om året | en gång i halvåret | en gång i kvartalet |
      gånger per * | gånger om året | gånger i veckan | gånger i månaden | gång i veckan | en gång i veckan |
      gång i månaden | en gång i månaden | möten per år | dagar i veckan | dagligen | dagliga | veckovis |
      månadsvis | kvartalsvis | halvårsvis | terminsvis | läsårsvis | årsvis | år efter år | löpande |
      fortlöpande | kontinuerlig* | kontinuitet* | regelbund* | regelmässig* | rutinmässig* | periodisk* |
      återkommande | återkommer | stående | ständig* | fast punkt | fast inslag | jämna mellanrum |
      dygnet runt | öppettider | drop-in | sedan #### | sedan år #### | sedan flera år | sedan många år |
      sedan länge | sedan hösten #### | sedan våren #### | i många år | har pågått | pågår | pågående |
      tradition*
    `),
  },
  {
    name: "continuation",
    label: "SA",
    weight: 1.2,
    because: "Plans to carry on make a beginning part of systematic work.",
    patterns: patternsIn(`
      planer … att fortsätta | planer … fortsättning | planeras fortsätta | ska fortsätta |
      kommer att fortsätta | fortsatt | fortsatta | fortsättning* | fortsätter | förläng* | vidareutveckl* |
      fördjupa | fördjupas | fördjupar | utöka | utökas | utvidg* | successivt | stegvis | etappvis |
      långsikt* | på sikt | över tid | varaktig* | hållbar* | framgent | tills vidare | tillsvidare* |
      fast anställ* | fasta | permanent* | bestående | del av … arbetet | del i … arbetet | ett led i |
      återrapporter* | #### #### | ####-#### | åren #### | fram till #### | till och med #### | flerårig* |
      tvåårig* | treårig* | fyraårig* | femårig* | *årsperiod | *årsprogram* | mandatperiod* |
      programperiod* | under två år | under tre år | under fyra år | under fem år | under flera år |
      under åren | kommande åren | förny* | uppdatera | uppdaterar | uppdateras
    `),
  },
  {
    name: "governance",
    label: "SA",
    weight: 1.6,
    because: "Plans, rules and structures are what `system- eller strukturförändrande` work changes.",
    patterns: patternsIn(`
      systematisk* | struktur* | *strategi | *strategin | *strategins | *strategier | *strategierna |
      strategisk* | handlingsplan* | *policy* | rutin | rutiner* | *rutin | *rutiner | *rutinerna |
      riktlinj* | styrdokument* | styrning* | reglement* | regelverk* | regleringsbrev* | föreskrift* |
      anvisning* | direktiv* | bestämmelse* | lagstift* | klausul* | bidragsvillkor* | avtalsvillkor* |
      *villkoren | hyresvillkor* | nolltoleran* | skrivit in | skrivs in | skriva in | har skrivit … in |
      avidentifier* | tvåspråkig* | flerspråkig* | skyltning | *mallar | *mallen | *mallarna | demokrativillkor* | kriterier* | krav på | ställer krav | kravställ* | upphandling* | avtal | avtalet |
      *avtal | ramavtal* | överenskommelse* | åtagande* | löfte* | medborgarlöft* | ordinarie verksamhet* |
      ordinarie … verksamhet* | ordinarie | implementer* | genomsyra* | integrerar | integreras | integrera |
      inarbeta* | inskriv* | jämställdhetsintegrer* | *baserad styrning | *rättsbaser* | *rättighetsbaser* |
      lednings* | verksamhetsplan* | åtgärdsplan* | likabehandlingsplan* | jämlikhetsplan* |
      jämställdhetsplan* | nationella planen | nationell plan | plan mot | plan för | *plan | *planen |
      *planens | *planer | *planerna | handlingsprogram* | åtgärdsprogram* | program för | program mot |
      ledarskapsprogram* | chefsprogram* | måldokument* | mål för | mål och | målen för | mätbara mål |
      delmål* | uppföljningsmått | indikator* | nyckeltal* | styrgrupp* | referensgrupp* | arbetsgrupp* |
      *modell | *modellen | arbetssätt* | aktiva åtgärder | lönekartlägg* | tillsyn* | budget* |
      resursfördel* | organisationsförändr* | verksamhetsutveckl* | organisationsutveckl* | kvalitetsarbet* |
      arbetsmiljöarbet* | *certifier* | *diplomer* | beslutsunderlag* | ledningssystem* | process* |
      fastställ* | fastslå* | slås fast | revider* | reform* | antagit | antas | anta | införa* | införs |
      införde* | infört* | inrätta* | etabler* | inför * rutin* | anonym* rekrytering | bredda* rekrytering |
      förvaltningsområde* | språkpolicy*
    `),
  },
  {
    name: "follow-up",
    label: "SA",
    weight: 1.2,
    because: "Systematic work is planned, followed up and evaluated.",
    patterns: patternsIn(`
      följa upp | följer upp | följs upp | följas upp | uppföljning* | utvärder* | kartlägg* | inventer* |
      *analys | *analyser | analyser* | konsekvensbedöm* | riskbedöm* | kvalitetssäkr* | ser över | se över |
      ses över | översyn* | redovisa | redovisas | redovisar | delredovis* | slutredovis* | utred* |
      sanningskommission* | identifierar | identifiera | mäter | mätning* | *mätning | *enkät | *enkäten |
      *enkäter | enkät* | statistik* | studie | studien | forskning* | undersöka | undersöker | rapporteras |
      rapporter* | årsredovis* | verksamhetsberättels* | bokslut* | tertialrapport* | sammanställs |
      sammanställa | klagomålshanter* | synpunktshanter* | granskar | granska | inspekt* | revision* |
      egenkontroll* | omvärldsbevak*
    `),
  },
  {
    name: "standing",
    label: "SA",
    weight: 1.1,
    because: "What exists and is run is more than an occasion.",
    patterns: patternsIn(`
      bedriv* | driver | driva | drivs | finns | har en | har ett | har egna | har särskild* | består av |
      bygga upp | bygger upp | byggs upp | uppbyggnad* | anställer | anställs | anställd* | är anställd* |
      har anställt | rekryter* | bemann* | tillsvidaretjänst* | heltid* | upprätthåll* | tillhandahåll* |
      *verksamhet | *verksamheten | *verksamheter | *verksamhetens | har bildats | har inrättats |
      har startat | startat | *medlem i | är medlem | är … med i | har utsett | utsedd | utsedda |
      verksamhetsbidrag* | verksamhetsstöd* | föreningsbidrag* | statsbidrag* | organisationsbidrag*
    `),
  },
  {
    name: "ongoing",
    label: "SA",
    weight: 0.9,
    because: "Work told of as going on, in the present and without an end.",
    patterns: patternsIn(`
      arbetar | arbeta | arbetet | arbete | *arbetet | *arbete | samordn* | utveckla | utvecklar |
      utvecklas | utvecklingsarbete* | utarbeta* | ta fram | tar fram | tas fram | förebygg* | samverk* |
      samarbeta* | samarbete* | stödja | stödjer | stöder | stödjande | verkar | verka för | erbjuder |
      erbjuds | erbjuda | ansvarar | främja | främjar | motverkar | säkerställ* | tillgodose* |
      tillgängliggör* | förbättr* | effektivis* | anpassa* | bevaka* | stöd | stöd till | stödinsats* |
      rådgivning* | hjälper | bistår | vägleder | prioriter* | underlätta* | synliggöra | följer eleverna
    `),
  },
  {
    name: "mandate",
    label: "SA",
    weight: 1.1,
    because: "A standing task or duty is carried by an organisation, not by an occasion.",
    patterns: patternsIn(`
      har i uppdrag | har … i uppdrag | får i uppdrag | får … i uppdrag | fått i uppdrag | ger … i uppdrag |
      ge … i uppdrag | ges i uppdrag | i uppdrag | uppdrar åt | uppdrag | uppdraget | uppdragets | *uppdrag |
      uppgift att | ansvar för | skyldig* | ålig* | inom ramen för | i enlighet med | ingår | ska | skall |
      bör | åtar sig | har tillsatt | tillsätt* | tillsatts
    `),
  },
  {
    name: "organisation",
    label: "SA",
    weight: 1.3,
    because: "Networks, councils and services are structures that stay.",
    patterns: patternsIn(`
      *nätverk | *nätverket | *nätverken | råd | rådet | *minoritetsråd* | *brukarråd* | integrationsråd* |
      samråd* | sakråd* | brobygg* | samhällsväg* | *mottagning | *mottagningen | *mottagningar |
      medborgarkontor* | samordnare* | koordinator* | strateg | *strateg | *strateger | handläggare* |
      utvecklingsledar* | processledar* | konsulent* | mediator* | *mediatorer | medlare* | vägledare* |
      *lots | *lotsar | kontaktperson* | kontaktpolis* | *ombud | *ombuden | *forum | *team | *teamet |
      expertgrupp* | samverkansgrupp* | hatbrottsgrupp* | funktion för | kompetenscent* | resurscent* |
      kunskapscent* | språkcent* | nationellt centrum | nationellt center | kulturcent* | *jour | *jouren |
      stödlinje* | jourlinje* | hjälplinje* | *undervisning | *undervisningen | modersmålslärare |
      språkbank* | språkbad* | inspiratörer* | hälsoinspiratör* | ambassadör* | referensperson* | mentor* |
      trygghetsvärd* | mötesplats | mötesplatser | mötesplatsen | avdelning med | koalition*
    `),
  },
  {
    name: "whole organisation",
    label: "SA",
    weight: 1.1,
    because: "What reaches everyone in the organisation works on the system.",
    patterns: patternsIn(`
      alla nyanställda | nyanställda | alla anställda | samtliga anställda | alla medarbetare |
      nya medarbetare | samtliga medarbetare | all personal | samtlig personal | alla chefer |
      samtliga chefer | alla lärare | samtliga lärare | alla förvaltningar | samtliga förvaltningar |
      samtliga * förvaltningar | alla nämnder | samtliga nämnder | alla skolor | samtliga skolor |
      alla förskolor | samtliga förskolor | alla enheter | samtliga enheter | alla verksamheter |
      samtliga verksamheter | all verksamhet | alla avdelningar | samtliga fritidsgårdar |
      alla fritidsgårdar | samtliga rektorer | alla rektorer | varje skola | varje förskola | varje enhet |
      varje nämnd | varje förvaltning | varje verksamhet | varje vårdcentral | alla nivåer |
      hela organisationen | hela förvaltningen | hela kommunen | hela staden | hela verksamheten |
      *övergripande | *gemensam | *gemensamma | *gemensamt | obligatorisk*
    `),
  },
  {
    name: "capacity",
    label: "SA",
    weight: 0.7,
    because: "Raising competence, methods and material has the potential to change the system.",
    patterns: patternsIn(`
      kompetensutveckl* | kompetenshöj* | kunskapshöj* | kunskapslyft* | utbildningsprogram* |
      utbildningspaket* | utbildningssatsning* | utbildningsinsats* | utbildningsmaterial* |
      grundutbildning* | vidareutbild* | utbildning | utbildningen | utbildningar | utbildar | utbilda |
      utbildas | fortbild* | vägledning* | handbok* | handböcker* | verktygslåd* | checklist* |
      metodmaterial* | metodbok* | metodstöd* | processtöd* | kunskapsstöd* | kunskapsunderlag* |
      kunskapsöversikt* | stödmaterial* | studiematerial* | webbutbildning* | webbaserad* | webbkurs* |
      läromedel* | läroplan* | kursplan* | introduktion* | metod | metoder | metodutveckl* | handledning* |
      stärka | stärker | stärks | öka kunskapen | höja kompetensen | höja kunskap* | öka medveten* |
      sprida kunskap | kunskapsspridning* | kulturkompetens | hbtq-kompetens* | värdegrundsarbete* | erfarenhetsutbyt*
    `),
  },
];

/** Cues for one-off interventions (PI), by their definition. */
const SINGLE_OCCASIONS: readonly CueGroup<"approach">[] = [
  {
    name: "single-occasion",
    label: "PI",
    weight: 2.6,
    because: "`En insats som sker vid ett enstaka tillfälle, en tillfällig förstärkning.`",
    patterns: patternsIn(`
      vid ett enstaka tillfälle | enstaka tillfäll* | vid ett tillfälle | ett tillfälle |
      vid två tillfällen | två tillfällen | vid tre tillfällen | tre tillfällen | vid # tillfällen |
      några tillfällen | engångs* | enstaka | tillfällig förstärkning | tillfällig* | kortvarig* |
      punktinsats* | under en dag | en dag | under två dagar | under tre dagar | en heldag | en halvdag |
      en eftermiddag | en förmiddag | en kväll | en gång | en timme | två timmar | ett par timmar |
      isolerad* | ad hoc | under en vecka | under en helg | under helgen | extraanställ* | extrainsatt* |
      extra insats* | vikarie* | under sommaren | sommarlov* | höstlov* | sportlov* | lovaktivitet*
    `),
  },
  {
    name: "date",
    label: "PI",
    weight: 1.5,
    because: "A day, a weekday, a clock time or a cause of the moment tells of one occasion.",
    patterns: patternsIn(`
      den # januari | den # februari | den # mars | den # april | den # maj | den # juni | den # juli |
      den # augusti | den # september | den # oktober | den # november | den # december | # januari |
      # februari | # mars | # april | # maj | # juni | # juli | # augusti | # september | # oktober |
      # november | # december | måndagen | tisdagen | onsdagen | torsdagen | fredagen | lördagen | söndagen |
      på måndag | på tisdag | på onsdag | på torsdag | på fredag | på lördag | på söndag | måndag den |
      tisdag den | onsdag den | torsdag den | fredag den | lördag den | söndag den | under dagen | i dag |
      idag | i går | i morgon | i kväll | under kvällen | under eftermiddagen | under förmiddagen | kl |
      klockan | i helgen | i höst | i våras | i höstas | i somras | i vintras | förra veckan | nästa vecka |
      i januari | i februari | i mars | i april | i maj | i juni | i juli | i augusti | i september |
      i oktober | i november | i december | med anledning av | i samband med | till minne av |
      till stöd för | efter attentat* | efter attack* | efter dådet
    `),
  },
  {
    name: "event",
    label: "PI",
    weight: 1.5,
    because: "Seminars, ceremonies and visits take place once.",
    patterns: patternsIn(`
      *seminari* | webbinari* | webinari* | *föreläsning* | *konferens* | *symposi* | *manifestation* |
      *parad | *paraden | fackeltåg* | demonstration* | marsch* | procession* | invig* | *utställning* |
      vernissage* | *föreställning* | pjäs* | *besök | *besöket | *besöken | besöka | besökte | besöker |
      besöks | *mässa | *mässan | gudstjänst* | andakt* | firade* | firas | firande* | *firande* | firar |
      uppmärksamma* | minnesstund* | minnesdag* | romadag* | nationaldag* | folkets dag |
      självständighetsdag* | världsdag* | internationella dagen | *finländarnas dag | *ceremoni* |
      minnesmärk* | minnessten* | avtäck* | insamling* | namninsamling* | upprop* | studiecirk* |
      kurskväll* | frukost | *frukost | *lunch | *middag | *fika | picknick* | utflykt* | buffé* | iftar* | högtid* |
      *fest | *festen | *festival* | *gala | galan | *galan | temadag* | chefsdag* | personaldag* | medarbetardag* | kompetensdag* | gästspel* | *uppvisning* |
      föräldramöte* | halvtid* | gratulation* | gratulera* | trycka upp | tryckte upp | trycks upp |
      *inlägg i | temakväll* | utbildningsdag* | studiedag* |
      planeringsdag* | lärardag* | föreläsar* | öppet hus | öppna hus | prova-på* | monter | montern |
      panelsamtal* | panel | paneldeltagar* | *debatt* | *rundabord* | runda-bord* | jubile* | *visning |
      *visningen | *visningar | guidning* | guidad* | evenemang* | arrangemang* | flagg* | *flagga |
      *flaggan | *flaggning | hissa* | *kväll | *kvällen | krans* | stipendi* | *cup | turnering* |
      tävling* | temavecka* | *vecka | kulturnatt* | *vandring | *vandringen | premiär* | föredrag* |
      anförande* | *anförande | inledningstal* | inledningstalade | workshop* | dialogmöte* | *möte |
      *mötet | *kampanj* | film | filmen | *film | *filmen | *filmer | dokumentär* | filmkväll* | konsert* |
      ljuständning* | tände* ljus | tänds ljus | tänder ljus | tyst minut | *samtal | *samtalet | *resa |
      *resan | studiebesök* | delegation* | intervju* | *promenad | *promenaden | uttalande* | affisch* |
      flygblad* | broschyr* | blogg* | gästblogg* | debattartik* | insändar* | tidning | pressmeddeland* |
      pressträff* | *föreläsare | filmvisning* | quiz* | bokcirkel* | boksläpp* | bokrelease* | lansering* |
      författarbesök* | uppläsning* | inspirationsdag* | kick-off* | prisutdel* | *utdelning* | *pris |
      *priset | *veckan | *dagarna i | *hearing* | mingel* | sammankomst* | endags* | halvdags* | heldags* | slutbetänkande*
    `),
  },
  {
    name: "happened",
    label: "PI",
    weight: 0.8,
    because: "A finished act, told in the past or announced as an invitation, is one occasion.",
    patterns: patternsIn(`
      anordnade | anordna | anordnar | anordnas | ordnade* | ordnades | arrangera* | hålls | hölls | höll |
      deltog | deltar | medverkade | medverkar | besökt | genomfördes | ägde rum | äger rum | bjöd | bjöds |
      bjöd in | bjuder | bjuds in | bjudit in | bjuds | välkommen | välkomna | inbjud* | inbjöd* | träffade |
      träffa | träffar | presenterade | presenterar | presentera* | berättade | berättar | talade | talar |
      tal av | föreläser | föreläste | invigde | samlades | samlas | överlämna* | delade ut | delas ut |
      diskuterade | diskutera* | diskussion* | samtalar | pratade | avslutades | visades | visade | visar |
      visas | höll tal | höll … tal | inledde | inleder | informerade | togs emot | tog emot | tog upp |
      spelades in | lästes | läste upp | läste ur | sjöng | spelade | åkte | reste | gick | kom till |
      kom och | fick lyssna | fick träffa | fick se | hängde upp | målade | sände | skrev | gjorde en |
      gjorde ett | lämnade | mötte | möttes | serverade* | satte upp | delade | lade ner | *ades | *gdes |
      *ktes | *rdes | sändes | tändes | var med | genomfört ett | genomfört en | genomförde en |
      genomförde ett | under vistelsen | på plats i
    `),
  },
  {
    name: "grant",
    label: "PI",
    weight: 0.6,
    because: "Money for one purpose is `en tillfällig förstärkning`, unless it builds something that stays.",
    patterns: patternsIn(`
      kronor | miljoner | tilldela* | beviljas extra | ytterligare … kronor | projektmedel | extra medel |
      tillskott* | särskilda bidrag | engångsbelopp
    `),
  },
];

const NO_EVIDENCE: readonly CueGroup<"approach">[] = [
  {
    name: "names of bodies",
    label: "SA",
    weight: 0,
    because: "The name of an authority says nothing of what is done.",
    patterns: patternsIn(`
      forum för levande historia | brottsförebyggande rådet | statens kulturråd | kulturrådet | europarådet |
      vetenskapsrådet | folkbildningsrådet | stöd till trossamfund | statligt stöd till trossamfund |
      judiska centralrådet | samordningsmyndigheterna
    `),
  },
];

/** Cues for systematic work (SA) and for one-off interventions (PI), by the definitions of the two. */
export const APPROACH_LEXICON: readonly CueGroup<"approach">[] = [
  ...SYSTEMATIC_WORK,
  ...SINGLE_OCCASIONS,
  ...NO_EVIDENCE,
];
