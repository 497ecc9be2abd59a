import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Office draws a menu of its own over the upper right corner.
  title: { margin: 0, paddingRight: "40px", fontSize: tokens.fontSizeBase300 },
});

/** The name of the pane, above all else. */
export function Title({ children }: { readonly children: string }) {
  return <h1 className={useStyles().title}>{children}</h1>;
}
