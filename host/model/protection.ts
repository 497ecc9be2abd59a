import { asFlag, asOneOf, isOmitted } from "./argument";
import type { BookSheet } from "./book";
import { EVENT } from "./events";
import { accessDenied, apiNotFound, invalidArgument, invalidOperation } from "./hostError";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Json } from "./json";
import { asRecord } from "./ruleFormula";
import { ALLOWANCES, SELECTION_MODES, type ProtectionOptions } from "./sheetSetup";
import type { Workbook } from "./workbook";

/** Protection of a worksheet's locked cells, or of the workbook's structure. Passwords are not kept. */
abstract class Protection extends HostObject {
  abstract isProtected: boolean;

  /** Guess: protecting what is protected is refused, as recent versions do (office-js issue 6784). */
  protect(password: unknown): void {
    this.requireFree(password);
    this.isProtected = true;
  }

  protected requireFree(password: unknown): void {
    if (!isOmitted(password)) throw apiNotFound(`${this.type.name}.protect with a password`);
    if (this.isProtected) throw invalidOperation("It is already protected.");
  }

  /** A file's protection may have a password, which no one knows here. */
  unprotect(password: unknown): void {
    if (!isOmitted(password)) throw accessDenied();
    this.isProtected = false;
  }
}

/** Options as the API has them; those that are left out are not allowed. */
function asOptions(value: unknown): ProtectionOptions {
  const { selectionMode, ...allow } = isOmitted(value) ? {} : asRecord(value);
  const known = new Map(ALLOWANCES.map((kind) => [`allow${kind}`, kind]));
  const allowed = Object.entries(allow).flatMap(([name, flag]) => {
    const kind = known.get(name);
    if (kind === undefined) throw invalidArgument();
    return !isOmitted(flag) && asFlag(flag) ? [kind] : [];
  });
  const selection = isOmitted(selectionMode) ? "Normal" : asOneOf(selectionMode, SELECTION_MODES);
  return { allowed, selection };
}

/** Guess: the options of a sheet that is not protected are those that it would be protected with. */
function toldOptions({ allowed, selection }: ProtectionOptions): Json {
  const flags = ALLOWANCES.map((kind) => [`allow${kind}`, allowed.includes(kind)] as const);
  return { ...Object.fromEntries(flags), selectionMode: selection };
}

export class WorksheetProtection extends Protection {
  constructor(
    readonly workbook: Workbook,
    readonly sheet: BookSheet,
  ) {
    super();
  }

  override get type(): ObjectType {
    return WORKSHEET_PROTECTION;
  }

  protectWith(options: ProtectionOptions, password: unknown): void {
    this.requireFree(password);
    this.sheet.setup.protection = options;
    this.isProtected = true;
  }

  get isProtected(): boolean {
    return this.sheet.protected;
  }

  set isProtected(value: boolean) {
    if (value === this.sheet.protected) return;
    this.sheet.protected = value;
    this.sheet.changes.view = true;
    this.workbook.reports.sheet(EVENT.worksheetProtectionChanged, this.sheet, {
      isProtected: value,
      allowEditRangesChanged: false,
      protectionOptionsChanged: false,
      sheetPasswordChanged: false,
    });
  }
}

export class WorkbookProtection extends Protection {
  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return WORKBOOK_PROTECTION;
  }

  get isProtected(): boolean {
    return this.workbook.book.protected;
  }

  set isProtected(value: boolean) {
    this.workbook.book.protected = value;
    this.workbook.book.changed = true;
  }
}

const WORKSHEET_PROTECTION = defineType("WorksheetProtection", WorksheetProtection, {
  scalars: {
    Options: ({ sheet }) => toldOptions(sheet.setup.protection),
    Protected: (protection) => protection.isProtected,
  },
  methods: {
    Protect: (protection, [options, password]) => protection.protectWith(asOptions(options), password),
    Unprotect: (protection, [password]) => protection.unprotect(password),
  },
});

const WORKBOOK_PROTECTION = defineType("WorkbookProtection", WorkbookProtection, {
  scalars: { Protected: (protection) => protection.isProtected },
  methods: {
    Protect: (protection, [password]) => protection.protect(password),
    Unprotect: (protection, [password]) => protection.unprotect(password),
  },
});
