import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of the two boxes of the formula bar. */
export const useBarStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    margin: 0,
    padding: "4px 8px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { width: "96px", flex: "none" },
  formula: { flex: 1, minWidth: 0, resize: "none", fieldSizing: "content", maxHeight: "104px" },
});
