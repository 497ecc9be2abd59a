import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the letters of columns and the numbers of rows. */
export const useHeaderStyles = makeStyles({
  header: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    overflow: "hidden",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "none",
  },
  column: {
    top: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    top: 0,
    left: 0,
    bottom: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  touched: {
    backgroundColor: tokens.colorNeutralBackground3Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  touchedColumn: { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}` },
  touchedRow: { borderRight: `2px solid ${tokens.colorCompoundBrandStroke}` },
  headers: { position: "absolute", left: 0, right: 0, top: 0 },
});
