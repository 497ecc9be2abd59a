import { emptyWorkbook } from "../../host/xlsx/emptyWorkbook";
import { edited, setCell, text } from "../host/xlsx/saving";

/** Twenty interventions that nobody has labelled, with the labels that the definitions give them. */
export const UNLABELLED: readonly (readonly [what: string, approach: string, focus: string])[] = [
  ["Alla nyanställda går varje år en utbildning om antisemitism.", "SA", "R"],
  ["I maj visades en film om romernas historia på biblioteket.", "PI", "R"],
  ["Kommunen har en handlingsplan mot rasism som följs upp årligen.", "SA", "G"],
  ["En föreläsning om homofobi hölls för personalen i oktober.", "PI", "R"],
  ["Skolorna har en stående plan mot diskriminering och kränkande behandling.", "SA", "G"],
  ["Vid ett tillfälle ordnades en temadag om allas lika värde.", "PI", "G"],
  ["Brobyggare med romsk språkkompetens är fast anställda i två skolor.", "SA", "R"],
  ["Regnbågsflaggan hissades vid stadshuset på Pridefestivalens invigning.", "PI", "R"],
  ["Rutinen för att anmäla diskriminering ses över varje år.", "SA", "G"],
  ["Under en vecka i mars visades en utställning om mänskliga rättigheter.", "PI", "G"],
  ["Ungdomsmottagningen är hbtq-certifierad och certifieringen förnyas löpande.", "SA", "R"],
  ["Ett enstaka seminarium om islamofobi hölls för kommunens chefer.", "PI", "R"],
  ["Arbetet mot diskriminering ingår i nämndens verksamhetsplan och budget.", "SA", "G"],
  ["En manifestation mot rasism hölls på torget den 21 mars.", "PI", "G"],
  ["Ett samråd med de judiska församlingarna hålls fyra gånger om året.", "SA", "R"],
  ["Biblioteket bjöd in en författare till ett samtal om afrofobi.", "PI", "R"],
  ["All personal i förskolan utbildas fortlöpande i likabehandling.", "SA", "G"],
  ["Ett panelsamtal om diskriminering ordnades på kulturnatten.", "PI", "G"],
  ["Kommunen har en permanent samordnare för frågor om antiziganism.", "SA", "R"],
  ["En minnesstund över Förintelsens offer hölls den 27 januari.", "PI", "R"],
];

/** A workbook that holds them. */
export function unlabelledFile(): Buffer {
  const header = ["Vad görs?", "Vem gör?", "SA/PI", "R/G"];
  const rows = UNLABELLED.map(([what], index) => [what, `Nämnd ${index + 1}`, "", ""]);
  const file = edited(emptyWorkbook(), (_, sheet) =>
    [["2024"], header, ...rows].forEach((cells, row) =>
      cells.forEach((value, column) => setCell(sheet, row, column, text(value))),
    ),
  );
  return Buffer.from(file);
}
