import type * as Jsdom from "jsdom";
import type { AddinManifest } from "../../../../host/workbench/ribbon/manifest";
import { readManifest } from "../../../../host/workbench/ribbon/readManifest";

/** From test/environment.cjs. */
declare const jsdom: typeof Jsdom;

/** The parts of a manifest that a test looks at; the rest is as short as it can be. */
export interface Parts {
  readonly runtimes?: string;
  /** What stands in `PrimaryCommandSurface`. */
  readonly tabs?: string;
  readonly contextMenu?: string;
  /** What stands in `ShortStrings`. */
  readonly strings?: string;
  readonly functionFile?: string;
}

/** An add-in's manifest; a text, an address and an image with the id `x` are there for whatever must have one. */
export function manifestText(parts: Parts): string {
  const { runtimes = "", tabs = "", contextMenu = "", strings = "", functionFile = "" } = parts;
  return `<?xml version="1.0"?>
    <OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
      xsi:type="TaskPaneApp">
      <Id> 00000000-0000-0000-0000-000000000001 </Id>
      <DisplayName DefaultValue="Namn"><Override Locale="en-US" Value="Name"/></DisplayName>
      <IconUrl DefaultValue="https://a/icon.png"/>
      <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
        <Hosts>
          <Host xsi:type="Document"/>
          <Host xsi:type="Workbook">
            ${runtimes}
            <DesktopFormFactor>
              ${functionFile}
              <ExtensionPoint xsi:type="PrimaryCommandSurface">${tabs}</ExtensionPoint>
              ${contextMenu}
            </DesktopFormFactor>
          </Host>
        </Hosts>
        <Resources>
          <bt:Images><bt:Image id="big" DefaultValue="https://a/32.png"/><bt:Image id="small" DefaultValue="https://a/16.png"/></bt:Images>
          <bt:Urls><bt:Url id="page" DefaultValue="https://a/page.html"/></bt:Urls>
          <bt:ShortStrings><bt:String id="x" DefaultValue="X"/>${strings}</bt:ShortStrings>
        </Resources>
      </VersionOverrides>
    </OfficeApp>`;
}

/** Reads a manifest where there is no browser. */
export function manifestOf(xml: string, locale = "sv-SE"): AddinManifest {
  return readManifest(xml, locale, new new jsdom.JSDOM().window.DOMParser());
}
