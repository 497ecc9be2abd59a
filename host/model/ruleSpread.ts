import { touches, within, without, type AreaList } from "./areaList";
import type { Area } from "./book";

/** Something that lies on cells of a sheet. */
interface Lying {
  readonly areas: AreaList;
}

/** The rules with the cells of `area` taken away from them; those that did not lie there are the same objects. */
export function lifted<R extends Lying>(rules: readonly R[], area: Area): R[] {
  return rules.flatMap((rule) => {
    if (!touches(rule.areas, area)) return [rule];
    const areas = without(rule.areas, area);
    return areas.length === 0 ? [] : [{ ...rule, areas, source: null }];
  });
}

/** What of the rules lies in `area`, and with no rule for the rest of it the stretches that have none. */
export function lyingIn<R extends Lying>(
  rules: readonly R[],
  area: Area,
): { held: (R & Lying)[]; bare: Area[] } {
  const held = rules.flatMap((rule) => {
    const areas = within(rule.areas, area);
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  const bare = held.flatMap(({ areas }) => areas).reduce<Area[]>((left, one) => without(left, one), [area]);
  return { held, bare };
}
