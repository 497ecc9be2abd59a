import { type XmlElement, parseXml } from "../xlsx/xmlTree";

/** The elements of a manifest, for those who look for some of them wherever they stand. */
export class ManifestXml {
  private readonly all: readonly XmlElement[];

  /** Throws a `FileFault` for what is not XML. */
  constructor(xml: string) {
    this.all = descendants(parseXml(xml, "manifest.xml"));
  }

  elements(...names: readonly string[]): readonly XmlElement[] {
    return this.all.filter(({ name }) => names.includes(name));
  }

  texts(name: string): readonly string[] {
    return this.elements(name).map(({ text }) => text);
  }

  /** The values of an attribute, of all elements or of some. */
  attributes(name: string, among: readonly XmlElement[] = this.all): readonly string[] {
    return among.flatMap(({ attributes }) => attributes.get(name) ?? []);
  }

  /** Every wording, in any language, within the elements of a name. */
  wordings(name: string): readonly string[] {
    const within = this.elements(name).flatMap(descendants);
    return [...this.attributes("DefaultValue", within), ...this.attributes("Value", within)];
  }

  /** Everything that is an address. */
  addresses(): readonly string[] {
    return [
      ...this.attributes("DefaultValue"),
      ...this.attributes("Value"),
      ...this.texts("AppDomain"),
    ].filter((value) => /^[a-z]+:/i.test(value));
  }
}

/** An element and everything in it, in document order. */
function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
