import { ManifestFault } from "./manifest";
import { attribute, child, children, described } from "./manifestXml";

/** The images, addresses and texts that a manifest names by `resid`, in one locale. */
export interface Resources {
  /** What the element's `resid` stands for. @throws ManifestFault where nothing has that id. */
  of(element: Element): string;
}

/**
 * The value of an element with `DefaultValue` in a locale. An `Override` holds for exactly its locale, and the default
 * for all others (learn.microsoft.com/office/dev/add-ins/develop/localization).
 */
export function localised(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

/** Reads `Resources` of a `VersionOverrides` element. */
export function readResources(versionOverrides: Element, locale: string): Resources {
  const lists = [...(child(versionOverrides, "Resources")?.children ?? [])];
  const values = new Map(
    lists.flatMap((list) =>
      [...list.children].map((item) => [attribute(item, "id"), localised(item, locale)] as const),
    ),
  );
  return {
    of(element) {
      const value = values.get(attribute(element, "resid"));
      if (value === undefined) throw new ManifestFault(`Resources lacks what ${described(element)} names.`);
      return value;
    },
  };
}
