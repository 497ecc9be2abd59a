import { topLeft } from "./areaList";
import type { ConditionalRule } from "./bookRules";
import type { ConditionalFormat } from "./conditionalFormat";
import { itemNotFound } from "./hostError";
import { HostObject } from "./hostObject";
import { movedRule } from "./ruleFormula";

export type RuleOf<K extends ConditionalRule["type"]> = Extract<ConditionalRule, { type: K }>;

/** A conditional format as one of its kind. */
export abstract class Kind<K extends ConditionalRule["type"]> extends HostObject {
  constructor(
    readonly format: ConditionalFormat,
    readonly kind: K,
  ) {
    super();
  }

  get rule(): RuleOf<K> {
    const { rule } = this.format.current;
    if (!this.isOwn(rule)) throw itemNotFound();
    return rule;
  }

  /** Formulas that are set are meant for the first of the format's cells. */
  put(patch: Partial<RuleOf<K>>): void {
    const { areas } = this.format.current;
    this.format.change({ rule: { ...this.rule, ...patch }, origin: topLeft(areas) });
  }

  /** A formula of the rule with its `=`, as it reads for the first of the format's cells. */
  told(formula: string): string {
    const { origin, areas } = this.format.current;
    return `=${movedRule(formula, origin, topLeft(areas))}`;
  }

  private isOwn(rule: ConditionalRule): rule is RuleOf<K> {
    return rule.type === this.kind;
  }
}
