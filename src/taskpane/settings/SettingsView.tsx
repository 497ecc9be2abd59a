import { LanguagePicker } from "./LanguagePicker";

/** What the user may choose. */
export function SettingsView() {
  return <LanguagePicker />;
}
