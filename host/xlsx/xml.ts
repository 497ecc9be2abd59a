import { FileFault } from "./fault";

type TokenKind = "open" | "empty" | "close" | "text" | "end";

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/** No real part nests elements nearly so deep. */
const DEEPEST = 1000;

/** Numbers kept for each attribute: name start, local name start, name end, value start, value end. */
const PER_ATTRIBUTE = 5;

const NAMED_ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

/**
 * Reads XML from front to back without building anything. `next()` moves to the next token; comments and processing
 * instructions are passed over. Offsets are in UTF-16 units of `xml`. Text that is not well-formed is the fault
 * `broken-xml`; a document type is the fault `doctype`.
 */
export class XmlScanner {
  kind: TokenKind = "text";
  /** Name as written, with its prefix. */
  qualified = "";
  /** Name without prefix. */
  name = "";
  start = 0;
  end = 0;
  private readonly open: string[] = [];
  private readonly attributes: number[] = [];
  private attributeCount = 0;
  private cdata = false;
  private rootSeen = false;

  constructor(
    readonly xml: string,
    private readonly part: string,
  ) {}

  /** Elements open after the current token. */
  get depth(): number {
    return this.open.length;
  }

  /** Prefix of the current element, with its colon; `""` without one. */
  get prefix(): string {
    return this.qualified.slice(0, this.qualified.length - this.name.length);
  }

  next(): TokenKind {
    do {
      this.start = this.end;
    } while (!this.readToken());
    return this.kind;
  }

  /** Moves past the end of the element whose start tag is the current token. */
  skip(): void {
    if (this.kind !== "open") return;
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The text of a text token, decoded. */
  text(): string {
    if (this.cdata) return this.xml.slice(this.start + 9, this.end - 3);
    return this.decode(this.xml.slice(this.start, this.end));
  }

  /** The value of an attribute by its local name; one without prefix comes first. */
  attribute(name: string): string | undefined {
    const at = this.findAttribute(name);
    if (at < 0) return undefined;
    return this.decode(this.xml.slice(this.offset(at + 3), this.offset(at + 4)));
  }

  /** Where an attribute stands in `xml`, from its name to behind its closing quote. */
  attributeSpan(name: string): { start: number; end: number } | undefined {
    const at = this.findAttribute(name);
    return at < 0 ? undefined : { start: this.offset(at), end: this.offset(at + 4) + 1 };
  }

  /** Every attribute as written, prefixes included, with its decoded value. */
  *allAttributes(): Generator<[string, string]> {
    for (let at = 0; at < this.attributeCount * PER_ATTRIBUTE; at += PER_ATTRIBUTE) {
      const value = this.xml.slice(this.offset(at + 3), this.offset(at + 4));
      yield [this.xml.slice(this.offset(at), this.offset(at + 2)), this.decode(value)];
    }
  }

  private offset(index: number): number {
    return this.attributes[index] ?? 0;
  }

  private findAttribute(name: string): number {
    let prefixed = -1;
    for (let at = 0; at < this.attributeCount * PER_ATTRIBUTE; at += PER_ATTRIBUTE) {
      const local = this.offset(at + 1);
      if (this.offset(at + 2) - local !== name.length || !this.xml.startsWith(name, local)) continue;
      if (local === this.offset(at)) return at;
      if (prefixed < 0 && !this.xml.startsWith("xmlns:", this.offset(at))) prefixed = at;
    }
    return prefixed;
  }

  /** False for what `next` passes over. */
  private readToken(): boolean {
    const { xml, start } = this;
    if (start >= xml.length) return this.readEnd();
    if (xml.charCodeAt(start) !== LESS) return this.readText();
    const second = xml.charCodeAt(start + 1);
    if (second === SLASH) return this.readClose();
    if (second === BANG) return this.readMarkup();
    if (second === QUESTION) return this.passOver("?>", 2);
    return this.readOpen();
  }

  private readEnd(): boolean {
    if (this.depth > 0 || !this.rootSeen) throw this.broken("ends too early");
    this.kind = "end";
    return true;
  }

  private readText(): boolean {
    const less = this.xml.indexOf("<", this.start);
    this.end = less < 0 ? this.xml.length : less;
    this.kind = "text";
    this.cdata = false;
    if (this.depth > 0) return true;
    if (this.xml.slice(this.start, this.end).trim() !== "") throw this.broken("text outside the root");
    return false;
  }

  private readMarkup(): boolean {
    if (this.xml.startsWith("<!--", this.start)) return this.passOver("-->", 4);
    if (!this.xml.startsWith("<![CDATA[", this.start)) throw new FileFault("doctype", this.part);
    if (this.depth === 0) throw this.broken("text outside the root");
    this.passOver("]]>", 9);
    this.kind = "text";
    this.cdata = true;
    return true;
  }

  private passOver(ending: string, from: number): false {
    const at = this.xml.indexOf(ending, this.start + from);
    if (at < 0) throw this.broken(`no ${ending}`);
    this.end = at + ending.length;
    return false;
  }

  private readClose(): boolean {
    const expected = this.open.pop();
    if (expected === undefined || !this.xml.startsWith(expected, this.start + 2)) {
      throw this.broken(`no </${expected ?? ""}>`);
    }
    const greater = this.afterSpace(this.start + 2 + expected.length);
    if (this.xml.charCodeAt(greater) !== GREATER) throw this.broken(`no </${expected}>`);
    this.setName(expected);
    this.end = greater + 1;
    this.kind = "close";
    this.attributeCount = 0;
    return true;
  }

  private readOpen(): boolean {
    if (this.depth === 0 && this.rootSeen) throw this.broken("a second root");
    this.rootSeen = true;
    let at = this.readName(this.start + 1);
    this.attributeCount = 0;
    for (;;) {
      const mark = this.afterSpace(at);
      const code = this.xml.charCodeAt(mark);
      if (code === GREATER) return this.endTag("open", mark + 1);
      if (code === SLASH && this.xml.charCodeAt(mark + 1) === GREATER) return this.endTag("empty", mark + 2);
      if (mark === at) throw this.broken(`in <${this.qualified}>`);
      at = this.readAttribute(mark);
    }
  }

  private endTag(kind: "open" | "empty", end: number): true {
    if (kind === "open" && this.open.push(this.qualified) > DEEPEST) throw this.broken("nested too deep");
    this.kind = kind;
    this.end = end;
    return true;
  }

  private readName(from: number): number {
    const end = this.nameEnd(from);
    if (end === from) throw this.broken("a tag without name");
    this.setName(this.xml.slice(from, end));
    return end;
  }

  private setName(qualified: string): void {
    if (qualified === this.qualified) return;
    const colon = qualified.indexOf(":");
    this.qualified = qualified;
    this.name = colon < 0 ? qualified : qualified.slice(colon + 1);
  }

  private nameEnd(from: number): number {
    let at = from;
    for (; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === GREATER || code === SLASH || code === EQUALS || code === LESS || isSpace(code)) break;
    }
    return at;
  }

  private readAttribute(from: number): number {
    const nameEnd = this.nameEnd(from);
    const equals = this.afterSpace(nameEnd);
    const quoteAt = this.afterSpace(equals + 1);
    const quote = this.xml.charCodeAt(quoteAt);
    const isQuoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
    if (nameEnd === from || this.xml.charCodeAt(equals) !== EQUALS || !isQuoted) {
      throw this.broken(`attribute in <${this.qualified}>`);
    }
    const valueEnd = this.xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", quoteAt + 1);
    if (valueEnd < 0) throw this.broken(`attribute in <${this.qualified}>`);
    this.keepAttribute(from, nameEnd, quoteAt + 1, valueEnd);
    return valueEnd + 1;
  }

  private keepAttribute(from: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    let local = from;
    for (let at = from; at < nameEnd; at++) if (this.xml.charCodeAt(at) === COLON) local = at + 1;
    const base = this.attributeCount * PER_ATTRIBUTE;
    this.attributes[base] = from;
    this.attributes[base + 1] = local;
    this.attributes[base + 2] = nameEnd;
    this.attributes[base + 3] = valueStart;
    this.attributes[base + 4] = valueEnd;
    this.attributeCount++;
  }

  private afterSpace(from: number): number {
    let at = from;
    while (isSpace(this.xml.charCodeAt(at))) at++;
    return at;
  }

  private decode(raw: string): string {
    const lines = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
    if (!lines.includes("&")) return lines;
    return lines.replace(/&([^;&]*);?/g, (whole, entity: string) => {
      if (!whole.endsWith(";")) throw this.broken("a bare &");
      return this.entity(entity);
    });
  }

  private entity(entity: string): string {
    const named = NAMED_ENTITIES.get(entity);
    if (named !== undefined) return named;
    const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(entity) ?? [];
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (!(code > 0 && code <= 0x10ffff)) throw this.broken(`entity &${entity};`);
    return String.fromCodePoint(code);
  }

  private broken(what: string): FileFault {
    return new FileFault("broken-xml", `${this.part}: ${what} at ${this.start}`);
  }
}
