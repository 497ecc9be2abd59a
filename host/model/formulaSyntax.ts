/**
 * Whether a text, without its leading `=`, can be read as an Excel formula in English A1 notation. It checks the form
 * only: names and functions need not exist. Follows the formula grammar of [MS-XLSX] 2.2.2 in outline.
 */
export function isFormula(text: string): boolean {
  const tokens = tokenize(text);
  return tokens !== null && new Parser(tokens).accepts();
}

type Kind = "operand" | "name" | "prefix" | "infix" | "sign" | "percent" | "open" | "close" | "comma";

/** First match wins; a `sign` can stand before an operand or between two. */
const TOKENS: readonly (readonly [Kind, RegExp])[] = [
  ["operand", /"(?:[^"]|"")*"/y],
  ["operand", /\{[^{}]+\}/y],
  ["operand", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/iy],
  ["operand", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  [
    "name",
    /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[$\p{L}_\\][$\p{L}\p{N}_.?]*#?(?:\[(?:[^[\]]|\[[^[\]]*\])*\])?/uy,
  ],
  ["operand", /(?:'(?:[^']|'')+'!)?\$?\d+:\$?\d+/y],
  ["operand", /\[(?:[^[\]]|\[[^[\]]*\])+\]/y],
  ["infix", /<>|<=|>=|[*/^&=<>:]/y],
  ["sign", /[+-]/y],
  ["prefix", /@/y],
  ["percent", /%/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
];

function tokenize(text: string): Kind[] | null {
  const kinds: Kind[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (at >= text.length) return kinds;
    const token = tokenAt(text, at);
    if (token === null) return null;
    kinds.push(token.kind);
    at = token.end;
  }
}

function tokenAt(text: string, at: number): { kind: Kind; end: number } | null {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return null;
}

/** Recursive descent over the kinds of tokens; each method says whether it could read its piece. */
class Parser {
  private at = 0;

  constructor(private readonly kinds: readonly Kind[]) {}

  accepts(): boolean {
    return this.expression() && this.at === this.kinds.length;
  }

  /** Two operands side by side are an intersection, whose operator is a space. */
  private expression(): boolean {
    if (!this.term()) return false;
    while (this.at < this.kinds.length && !this.sees("close", "comma")) {
      this.takes("infix", "sign");
      if (!this.term()) return false;
    }
    return true;
  }

  private term(): boolean {
    while (this.takes("sign", "prefix"));
    const found = this.takes("operand") || (this.takes("name") ? this.call() : this.group());
    while (this.takes("percent"));
    return found;
  }

  private call(): boolean {
    if (!this.takes("open")) return true;
    do if (!this.sees("close", "comma") && !this.expression()) return false;
    while (this.takes("comma"));
    return this.takes("close");
  }

  private group(): boolean {
    if (!this.takes("open")) return false;
    do if (!this.expression()) return false;
    while (this.takes("comma"));
    return this.takes("close");
  }

  private sees(...kinds: Kind[]): boolean {
    const kind = this.kinds[this.at];
    return kind !== undefined && kinds.includes(kind);
  }

  private takes(...kinds: Kind[]): boolean {
    const found = this.sees(...kinds);
    if (found) this.at++;
    return found;
  }
}
