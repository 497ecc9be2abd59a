import { makeStyles, Tab, TabList, tokens, Toolbar } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { ManifestGroup } from "./ManifestGroup";
import type { AddinManifest, ButtonControl } from "./manifest";
import { useRibbonStyles } from "./useRibbonStyles";

/** The workbench's own tab. The groups that a manifest adds to any of Excel's own tabs stand there too. */
const OWN_TAB = "workbench";

const useStyles = makeStyles({
  tabs: { padding: "0 4px", flexWrap: "wrap" },
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
  const addinTabs = manifest.tabs.filter(({ isOfficeTab }) => !isOfficeTab);
  const [chosen, choose] = useState(addinTabs[0]?.id ?? OWN_TAB);
  const open = addinTabs.find((tab) => tab.id === chosen);
  const selected = open?.id ?? OWN_TAB;
  const groups = open?.groups ?? manifest.tabs.filter((tab) => tab.isOfficeTab).flatMap((tab) => tab.groups);
  return (
    <section aria-label={words.ribbon} data-region="ribbon">
      <TabList
        className={styles.tabs}
        aria-label={words.ribbonTabs}
        size="small"
        selectTabOnFocus
        selectedValue={selected}
        onTabSelect={(_, { value }) => choose(String(value))}
      >
        {[{ id: OWN_TAB, label: words.ownTab }, ...addinTabs].map((tab) => (
          <Tab key={tab.id} id={`${id}${tab.id}`} value={tab.id} aria-controls={`${id}panel`}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${selected}`} className={styles.panel}>
        <Toolbar className={ribbonStyles.toolbar} aria-labelledby={`${id}${selected}`} size="small">
          {!open && children}
          {groups.map((group) => (
            <ManifestGroup key={group.id} group={group} running={running} onPress={onPress} />
          ))}
        </Toolbar>
      </div>
    </section>
  );
}
