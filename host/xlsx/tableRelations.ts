import type { Package, Relation } from "./package";
import { STRICT_MAIN, STRICT_RELATIONS, TRANSITIONAL_MAIN, TRANSITIONAL_RELATIONS } from "./xmlPatch";

/** The relations of a part whose type ends in `/kind`, Transitional or Strict, and whose target is in the package. */
export function relatedParts(pkg: Package, part: string, kind: string): Relation[] {
  return pkg
    .relations(part)
    .filter(({ type, target, external }) => !external && type.endsWith(`/${kind}`) && pkg.has(target));
}

/** The namespaces for new parts. */
export interface Namespaces {
  main: string;
  relations: string;
}

/** Those of the dialect the package is written in, ISO 29500 Transitional or Strict. */
export function namespacesOf(pkg: Package): Namespaces {
  const isStrict = pkg.relations("").some(({ type }) => type.startsWith(STRICT_RELATIONS));
  return isStrict
    ? { main: STRICT_MAIN, relations: STRICT_RELATIONS }
    : { main: TRANSITIONAL_MAIN, relations: TRANSITIONAL_RELATIONS };
}
