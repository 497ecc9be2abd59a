import { asFlag } from "./argument";
import { HostObject, defineType, type ObjectType } from "./hostObject";
import type { Workbook } from "./workbook";

/** `context.runtime`: what concerns the add-in itself. */
export class Runtime extends HostObject {
  constructor(readonly workbook: Workbook) {
    super();
  }

  override get type(): ObjectType {
    return RUNTIME;
  }
}

const RUNTIME = defineType("Runtime", Runtime, {
  scalars: { EnableEvents: ({ workbook }) => workbook.events.enabled },
  settable: {
    EnableEvents: ({ workbook }, enabled) => {
      workbook.events.enabled = asFlag(enabled);
    },
  },
});
