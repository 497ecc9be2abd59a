import { makeStyles, tokens } from "@fluentui/react-components";

/** Below this the labels stand beside their icons and the groups wrap. */
const NARROW = "@media (max-width: 900px)";

/** How buttons and groups of the ribbon look. */
export const useRibbonStyles = makeStyles({
  toolbar: { display: "flex", flexWrap: "wrap", alignItems: "stretch", padding: 0, rowGap: "4px" },
  group: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    padding: "0 6px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", alignItems: "flex-start" },
  stack: {
    display: "grid",
    gridTemplateRows: "repeat(3, auto)",
    gridAutoFlow: "column",
    [NARROW]: { display: "flex" },
  },
  groupLabel: {
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: "none" },
  },
  button: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-start",
    gap: "2px",
    minWidth: "60px",
    maxWidth: "104px",
    minHeight: "74px",
    padding: "4px 6px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    [NARROW]: {
      flexDirection: "row",
      alignItems: "center",
      gap: "6px",
      maxWidth: "none",
      minHeight: "32px",
    },
  },
  smallButton: {
    justifyContent: "flex-start",
    minWidth: "48px",
    minHeight: "24px",
    padding: "2px 6px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    [NARROW]: { minHeight: "32px" },
  },
  icon: {
    width: "32px",
    height: "32px",
    "& img": { maxWidth: "100%", height: "auto" },
    [NARROW]: { width: "20px", height: "20px" },
  },
});
