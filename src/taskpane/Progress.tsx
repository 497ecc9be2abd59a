import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { width: "100%", height: "8px", accentColor: tokens.colorCompoundBrandBackground },
});

interface ProgressProps {
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  /** 0 to 1; null while nobody knows. */
  readonly value: number | null;
}

/** How much is done, as a bar. */
export function Progress({ value, ...name }: ProgressProps) {
  return <progress {...name} className={useStyles().progress} max={1} value={value ?? undefined} />;
}
