/** What Excel refused, by its error code: what happened, why, and what to do next. */
export const excelErrors = {
  AccessDenied:
    "Excel tillät inte ändringen. Bladet eller arbetsboken är skyddad eller skrivskyddad. Ta bort skyddet eller spara en kopia, och försök igen.",
  InvalidOperationInCellEditMode:
    "Ändringen kunde inte göras medan en cell redigeras. Tryck på Retur eller Esc i cellen och försök igen.",
  FilteredRangeConflict: "Ändringen krockade med ett filter som döljer rader. Rensa filtret och försök igen.",
  MergedRangeConflict: "Ändringen krockade med sammanslagna celler. Dela upp cellerna och försök igen.",
  PivotTableRangeConflict:
    "Pivottabellerna får inte plats eftersom de skulle täcka en annan pivottabell. Ge plats på bladet Sammanställning och försök igen.",
  RangeExceedsLimit:
    "Området är större än Excel kan läsa på en gång. Ta bort tomma men formaterade rader längst ned och försök igen.",
  ItemNotFound:
    "Ett blad eller en tabell fanns inte längre. Någon kan ha tagit bort eller bytt namn på det. Kör om, så läses arbetsboken på nytt.",
  ItemAlreadyExists:
    "Ett blad eller en tabell med samma namn finns redan. Byt namn på det eller ta bort det, och försök igen.",
  InactiveWorkbook: "En annan arbetsbok är aktiv. Klicka i den här arbetsboken och försök igen.",
  UndoNotSupported:
    "Excel kan inte göra ändringen till ett enda steg att ångra. Inget är ändrat. Försök igen; ändringsloggen gör att körningen ändå kan ångras.",
  UnsupportedSheet:
    "Bladet är ett diagramblad eller makroblad och kan inte läsas. Byt till ett vanligt blad och försök igen.",
  HostRestartNeeded:
    "Excel behöver startas om för att tillägget ska fungera, troligen efter en uppdatering. Spara arbetet, starta om Excel och försök igen.",
  RequestPayloadSizeLimitExceeded:
    "Ändringen var för stor för att skickas till Excel på en gång. Kör på färre blad åt gången, eller i Excel för Windows eller Mac.",
  ResponsePayloadSizeLimitExceeded:
    "Arbetsboken var för stor för att läsas på en gång. Ta bort blad som inte behövs i en kopia, eller använd Excel för Windows eller Mac.",
  RequestAborted: "Excel avbröt arbetet innan det var klart. Kontrollera ändringsloggen och försök igen.",
  GeneralException:
    "Excel fick ett internt fel eller tappade kontakten mitt i arbetet. Se i ändringsloggen vad som hann göras, och försök igen.",
  ServiceNotAvailable:
    "Excel är upptaget eller går inte att nå just nu. Vänta en stund och försök igen. Ändringsloggen visar vad som hann göras.",
  ApiNotFound:
    "Den här versionen av Excel saknar något som behövs. Uppdatera Excel, eller öppna arbetsboken i Excel på webben.",
  "not-fetched":
    "En del av tillägget kunde inte hämtas. Anslutningen till servern kan ha brutits. Arbetsboken är orörd. Kontrollera nätverket och försök igen.",
  "not-empty":
    "Exemplet lades inte in, eftersom arbetsboken inte är tom. Den är som den var. Öppna en ny, tom arbetsbok och välj Prova med exempel där.",
  "not-kept":
    "Mötesversionen blev inte sparad som den skulle, så den förra gäller fortfarande. Kontrollera att ingen annan ändrar i arbetsboken och försök igen.",
  "journal-full":
    "Ändringsloggen har inga fler rader, så ingenting skrevs. Har någon antecknat något längst ned på bladet tar du bort det. Annars sparar du en kopia av arbetsboken och tar bort bladet. Då börjar en ny logg, men det som stod i den gamla går inte längre att ångra.",
  stale:
    "Insatsen står inte längre där den stod, eftersom arbetsboken har ändrats. Läs in arbetsboken på nytt och försök igen.",
  "no-label-column":
    "Tabellen har ingen kolumn för den klassificeringen, så inget skrevs. Lägg till en kolumn med rubriken SA-PI eller R-G och läs in på nytt.",
  cancelled: "Arbetet avbröts på din begäran. Arbetsboken är som den var.",
  unexpected:
    "Något oväntat hände och arbetet avbröts. Kontrollera ändringsloggen, spara arbetsboken och försök igen. Hjälper det inte, öppna arbetsboken på nytt eller vänd dig till den som ansvarar för tillägget.",
};

/** Why a single change was left undone. */
export const conflicts = {
  changed: "Cellen har ändrats sedan den lästes, så den lämnades orörd. Kör om för att läsa den på nytt.",
  moved:
    "Raden står inte längre där den stod, så cellen lämnades orörd. Kör om för att läsa arbetsboken på nytt.",
  "later-run": "En senare körning har ändrat cellen, så den lämnades orörd. Ångra den körningen först.",
  formula: "Cellen innehåller en formel, så den lämnades orörd. Ändra formeln för hand om det behövs.",
  protected: "Bladet är skyddat, så cellen lämnades orörd. Ta bort skyddet och kör om.",
  "sheet-missing":
    "Bladet finns inte längre, så cellen kunde inte ändras. Kör om för att läsa arbetsboken på nytt.",
  "not-taken":
    "Det som skrevs blev inte kvar i cellen, troligen för att den ingår i en sammanslagen cell. Cellen är som den var. Dela upp den sammanslagna cellen och kör om.",
};
