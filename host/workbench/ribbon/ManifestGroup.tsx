import { ControlIcon } from "./ControlIcon";
import type { ButtonControl, RibbonGroup } from "./manifest";
import { RibbonButton } from "./RibbonButton";
import { RibbonGroupBox } from "./RibbonGroupBox";
import { RibbonMenu } from "./RibbonMenu";

interface ManifestGroupProps {
  readonly group: RibbonGroup;
  readonly running: ReadonlySet<string>;
  readonly onPress: (control: ButtonControl) => void;
}

/** A group as the manifest has it. */
export function ManifestGroup({ group, running, onPress }: ManifestGroupProps) {
  return (
    <RibbonGroupBox label={group.label}>
      {group.controls.map((control) =>
        control.kind === "menu" ? (
          <RibbonMenu key={control.id} menu={control} running={running} onPress={onPress} />
        ) : (
          <RibbonButton
            key={control.id}
            id={control.id}
            label={control.label}
            tip={control.supertip}
            icon={<ControlIcon icons={control.icons} size={32} />}
            isEnabled={control.enabled}
            isBusy={running.has(control.id)}
            onPress={() => onPress(control)}
          />
        ),
      )}
    </RibbonGroupBox>
  );
}
