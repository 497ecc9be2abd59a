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

/** Guess: from so many controls on, Excel draws them small, three in a column. */
const STACKED = 3;

/** A group as the manifest has it. */
export function ManifestGroup({ group, running, onPress }: ManifestGroupProps) {
  const isStacked = group.controls.length >= STACKED;
  return (
    <RibbonGroupBox label={group.label} isStacked={isStacked}>
      {group.controls.map((control) =>
        control.kind === "menu" ? (
          <RibbonMenu key={control.id} menu={control} running={running} onPress={onPress} />
        ) : (
          <RibbonButton
            key={control.id}
            id={control.id}
            label={control.label}
            tip={control.supertip}
            icon={<ControlIcon icons={control.icons} size={isStacked ? 16 : 32} />}
            isSmall={isStacked}
            isEnabled={control.enabled}
            isBusy={running.has(control.id)}
            onPress={() => onPress(control)}
          />
        ),
      )}
    </RibbonGroupBox>
  );
}
