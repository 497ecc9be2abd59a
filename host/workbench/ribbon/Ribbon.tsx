import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { focusByArrows } from "./arrowKeys";
import { ManifestGroup } from "./ManifestGroup";
import type { AddinManifest, ButtonControl } from "./manifest";
import { RibbonTabs } from "./RibbonTabs";
import { useRibbonStyles } from "./useRibbonStyles";

/** The workbench's own tab. The groups that a manifest adds to any of Excel's own tabs stand there too. */
const OWN_TAB = "workbench";

const useStyles = makeStyles({
  panel: {
    margin: "0 8px 6px",
    padding: "6px 2px 4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
});

interface RibbonProps {
  /** As it stands now: hidden tabs are not in it. */
  readonly manifest: AddinManifest;
  readonly running: ReadonlySet<string>;
  readonly words: { readonly ribbon: string; readonly ribbonTabs: string; readonly ownTab: string };
  readonly onPress: (control: ButtonControl) => void;
  /** The groups of the workbench's own tab. */
  readonly children: ReactNode;
}

/** The ribbon: the workbench's own tab and those of the add-in's manifest, of which the first is open to begin with. */
export function Ribbon({ manifest, running, words, onPress, children }: RibbonProps) {
  const styles = useStyles();
  const ribbonStyles = useRibbonStyles();
  const id = useId();
  const tabId = (tab: string) => `${id}${tab}`;
  const addinTabs = manifest.tabs.filter(({ isOfficeTab }) => !isOfficeTab);
  const [chosen, choose] = useState(addinTabs[0]?.id ?? OWN_TAB);
  const open = addinTabs.find((tab) => tab.id === chosen);
  const selected = open?.id ?? OWN_TAB;
  const groups = open?.groups ?? manifest.tabs.filter((tab) => tab.isOfficeTab).flatMap((tab) => tab.groups);
  return (
    <section aria-label={words.ribbon} data-region="ribbon">
      <RibbonTabs
        label={words.ribbonTabs}
        tabs={[{ id: OWN_TAB, label: words.ownTab }, ...addinTabs]}
        selected={selected}
        elementId={tabId}
        panelId={`${id}panel`}
        onSelect={choose}
      />
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={tabId(selected)} className={styles.panel}>
        <div
          role="toolbar"
          aria-labelledby={tabId(selected)}
          className={ribbonStyles.toolbar}
          onKeyDown={focusByArrows}
        >
          {!open && children}
          {groups.map((group) => (
            <ManifestGroup key={group.id} group={group} running={running} onPress={onPress} />
          ))}
        </div>
      </div>
    </section>
  );
}
