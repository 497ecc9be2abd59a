export const LANGUAGES = ["sv", "en"] as const;

/** Each language in its own words, for those who cannot read the other. */
export const LANGUAGE_NAMES: Readonly<Record<(typeof LANGUAGES)[number], string>> = {
  sv: "Svenska",
  en: "English",
};
