import { makeStyles } from "@fluentui/react-components";
import type { GridTheme } from "../grid/cellStyle";
import { gridWords } from "../grid/words";
import { Ribbon } from "../ribbon/Ribbon";
import { AddinPane } from "./AddinPane";
import { DropTarget } from "./DropTarget";
import { ExcelFields } from "./ExcelFields";
import { FilePicker } from "./FilePicker";
import { MessageList } from "./MessageList";
import { OwnTab } from "./OwnTab";
import { StatusLine } from "./StatusLine";
import { TesterPanel } from "./TesterPanel";
import { TitleBar } from "./TitleBar";
import { TroubleFields } from "./TroubleFields";
import { useWorkbench, type WorkbenchState } from "./useWorkbench";
import { WorkbookArea } from "./WorkbookArea";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    "@media (max-width: 640px)": { flexDirection: "column", overflowY: "auto" },
  },
});

interface WorkbenchProps extends WorkbenchState {
  readonly look: GridTheme;
}

/** The page around an open workbook. */
export function Workbench(props: WorkbenchProps) {
  const { session, view, settings, look } = props;
  const styles = useStyles();
  const bench = useWorkbench(props);
  const { words, manifest, addin, messages, files, own } = bench;
  return (
    <div className={styles.page}>
      <TitleBar icon={manifest.icon} file={view.name} about={words.about} />
      <Ribbon manifest={manifest} running={addin.running} words={words} onPress={bench.press}>
        <OwnTab words={words.commands} view={view} isTesterOpen={own.isTesterOpen} on={own.commands} />
      </Ribbon>
      <MessageList messages={messages} words={words} onRetry={bench.retry} />
      <div className={styles.body}>
        {own.isTesterOpen && (
          <TesterPanel
            words={words.tester}
            excel={<ExcelFields settings={settings} words={words} onChange={bench.changeSettings} />}
            faults={
              <TroubleFields
                trouble={view.trouble}
                words={words.tester}
                onChange={(trouble) => void bench.changeTrouble(trouble)}
              />
            }
            onClose={own.commands.tester}
          />
        )}
        <WorkbookArea
          key={files.opened}
          label={words.main}
          session={session}
          view={view}
          words={gridWords(props.language)}
          theme={look}
          onContextMenu={bench.cellMenu.open}
          onRefused={bench.refuse}
        />
        <AddinPane
          session={session}
          addin={addin}
          name={manifest.displayName}
          settings={settings}
          onSettings={bench.changeSettings}
          words={words}
          messages={messages}
          onClose={bench.closePane}
        />
      </div>
      <StatusLine status={bench.status} facts={bench.facts} />
      {bench.cellMenu.menu}
      <DropTarget text={words.dropHere} onDrop={(dropped) => void files.openDropped(dropped)} />
      <FilePicker ref={own.picker} onFile={(file) => void files.open(file)} />
    </div>
  );
}
