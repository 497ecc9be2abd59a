import { asOneOf } from "./argument";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Workbook } from "./workbook";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/**
 * Excel itself, for a user with Swedish settings. All kinds of calculation are the same here, since a value that nothing
 * has changed is kept. Guess: suspending the calculation until the next sync changes nothing that can be read after it.
 */
export class Application extends HostObject {
  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return APPLICATION;
  }
}

const APPLICATION = defineType("Application", Application, {
  scalars: {
    CalculationMode: ({ workbook }) => workbook.calculationMode,
    CalculationState: ({ workbook }) => (workbook.calculation.isPending ? "Pending" : "Done"),
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => "\u00a0",
    UseSystemSeparators: () => true,
  },
  settable: {
    CalculationMode: ({ workbook }, mode) => {
      workbook.calculationMode = asOneOf(mode, CALCULATION_MODES);
    },
  },
  methods: {
    Calculate: ({ workbook }, [kind]) => {
      asOneOf(kind, ["Recalculate", "Full", "FullRebuild"]);
      workbook.reports.calculations(workbook.calculation.calculate());
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
