import { Field, Switch } from "@fluentui/react-components";
import { LEVELS } from "../../protocol/xdmFrame";
import { ChoiceField, NumberField } from "./fields";
import { LOCALES, type Settings, THEMES } from "./settings";
import { levelName, type Words } from "./words";

interface ExcelFieldsProps {
  readonly settings: Settings;
  readonly words: Words;
  readonly onChange: (settings: Settings) => void;
}

/** What Excel knows, speaks and looks like. */
export function ExcelFields({ settings, words, onChange }: ExcelFieldsProps) {
  const texts = words.tester;
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <>
      <ChoiceField
        label={texts.level}
        hint={texts.relaunches}
        value={settings.level}
        choices={LEVELS}
        nameOf={(level) => levelName(words, level)}
        onChange={(level) => change({ level })}
      />
      <ChoiceField
        label={texts.locale}
        hint={texts.relaunches}
        value={settings.locale}
        choices={LOCALES}
        nameOf={(locale) => texts.locales[locale]}
        onChange={(locale) => change({ locale })}
      />
      <Field hint={texts.sharedRuntimeHint}>
        <Switch
          label={texts.sharedRuntime}
          checked={settings.sharedRuntime}
          onChange={(_, { checked }) => change({ sharedRuntime: checked })}
        />
      </Field>
      <ChoiceField
        label={texts.theme}
        hint={texts.themeHint}
        value={settings.theme}
        choices={THEMES}
        nameOf={(theme) => texts.themes[theme]}
        onChange={(theme) => change({ theme })}
      />
      <NumberField
        label={texts.commandSeconds}
        value={settings.commandSeconds}
        min={1}
        max={3600}
        step={5}
        onChange={(commandSeconds) => change({ commandSeconds })}
      />
    </>
  );
}
