import { Glyph, type GlyphName } from "../ribbon/Glyph";
import { RibbonButton } from "../ribbon/RibbonButton";
import { RibbonGroupBox } from "../ribbon/RibbonGroupBox";
import type { BookView } from "../session/contract";
import type { Words } from "./words";

interface OwnTabProps {
  readonly words: Words["commands"];
  readonly view: BookView;
  readonly isTesterOpen: boolean;
  readonly on: Readonly<Record<OwnCommand, () => void>>;
}

export type OwnCommand = "open" | "sample" | "save" | "undo" | "redo" | "tester";

/** The groups of the workbench's own tab of the ribbon. */
export function OwnTab({ words, view, isTesterOpen, on }: OwnTabProps) {
  const button = (name: OwnCommand & GlyphName, isEnabled = true, isPressed?: boolean) => (
    <RibbonButton
      id={`workbench.${name}`}
      label={words[name].label}
      tip={words[name]}
      icon={<Glyph name={name} size={24} />}
      isEnabled={isEnabled}
      isPressed={isPressed}
      onPress={on[name]}
    />
  );
  return (
    <>
      <RibbonGroupBox label={words.file}>
        {button("open")}
        {button("sample")}
        {button("save")}
      </RibbonGroupBox>
      <RibbonGroupBox label={words.edit}>
        {button("undo", view.canUndo)}
        {button("redo", view.canRedo)}
      </RibbonGroupBox>
      <RibbonGroupBox label={words.testing}>{button("tester", true, isTesterOpen)}</RibbonGroupBox>
    </>
  );
}
