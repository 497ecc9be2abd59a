import { asFlag, asOneOf, asText } from "./argument";
import { invalidArgument } from "./hostError";
import { HostObject, defineType, type Members, type ObjectType } from "./hostObject";
import type { PageLayout } from "./pageLayout";
import { HEADER_STATES, type HeaderTexts, type PageSetup } from "./pageSetup";

/** Longest text of a header or footer, its three parts and their marks together. */
const LONGEST = 255;

/** What stands at the top and bottom of the pages of a sheet. */
export class HeaderFooterGroup extends HostObject {
  constructor(readonly layout: PageLayout) {
    super();
  }

  override get type(): ObjectType {
    return HEADER_FOOTER_GROUP;
  }

  get page(): PageSetup {
    return this.layout.page;
  }
}

type Pages = "oddPages" | "evenPages" | "firstPages";

/** The texts of one kind of pages. */
class HeaderFooter extends HostObject {
  constructor(
    readonly layout: PageLayout,
    readonly pages: Pages,
  ) {
    super();
  }

  override get type(): ObjectType {
    return HEADER_FOOTER;
  }

  get texts(): HeaderTexts {
    return this.layout.page[this.pages];
  }

  write(part: keyof HeaderTexts, text: string): void {
    const texts = { ...this.texts, [part]: text };
    const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = texts;
    const header = headerCode(leftHeader, centerHeader, rightHeader);
    const footer = headerCode(leftFooter, centerFooter, rightFooter);
    if (header.length > LONGEST || footer.length > LONGEST) throw invalidArgument();
    this.layout.change({ [this.pages]: texts });
  }
}

/** A header or footer as one text with Excel's codes for where its parts stand. */
export function headerCode(left: string, center: string, right: string): string {
  const part = (code: string, text: string) => (text === "" ? "" : `&${code}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}

const PARTS = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

function partName(name: (typeof PARTS)[number]): keyof HeaderTexts {
  return (name.charAt(0).toLowerCase() + name.slice(1)) as keyof HeaderTexts;
}

const texts: Members<HeaderFooter> = {
  scalars: Object.fromEntries(PARTS.map((name) => [name, (one: HeaderFooter) => one.texts[partName(name)]])),
  settable: Object.fromEntries(
    PARTS.map((name) => [
      name,
      (one: HeaderFooter, text: unknown) => one.write(partName(name), asText(text)),
    ]),
  ),
};

const HEADER_FOOTER = defineType("HeaderFooter", HeaderFooter, texts);

const HEADER_FOOTER_GROUP = defineType("HeaderFooterGroup", HeaderFooterGroup, {
  scalars: {
    State: ({ page }) => page.state,
    UseSheetMargins: ({ page }) => page.useSheetMargins,
    UseSheetScale: ({ page }) => page.useSheetScale,
  },
  settable: {
    State: ({ layout }, word) => layout.change({ state: asOneOf(word, HEADER_STATES) }),
    UseSheetMargins: ({ layout }, value) => layout.change({ useSheetMargins: asFlag(value) }),
    UseSheetScale: ({ layout }, value) => layout.change({ useSheetScale: asFlag(value) }),
  },
  navigation: {
    // A file has one text for all pages, which is that of the odd ones where the even have another.
    DefaultForAllPages: ({ layout }) => new HeaderFooter(layout, "oddPages"),
    EvenPages: ({ layout }) => new HeaderFooter(layout, "evenPages"),
    FirstPage: ({ layout }) => new HeaderFooter(layout, "firstPages"),
    OddPages: ({ layout }) => new HeaderFooter(layout, "oddPages"),
  },
});
