import { asOneOf } from "./argument";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Workbook } from "./workbook";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** Excel itself, for a user with Swedish settings. There is no calculation, so asking for one changes nothing. */
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
    CalculationState: () => "Done",
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
    Calculate: (_, [kind]) => void asOneOf(kind, ["Recalculate", "Full", "FullRebuild"]),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
