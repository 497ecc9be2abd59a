import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/checks/finding";
import type { Digest, FindingCount } from "../../core/digest";
import { Unfolding } from "../Unfolding";
import { usePane } from "../usePane";
import { OfKind } from "./OfKind";

const COLOURS = { error: "danger", warning: "warning", info: "informative" } as const satisfies Record<
  Severity,
  string
>;

const useStyles = makeStyles({
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface KindSectionProps {
  readonly kind: FindingCount;
  readonly digest: Digest;
  readonly isOpenAtFirst: boolean;
}

/** The findings of one kind and severity, under a heading that shows and hides them. */
export function KindSection({ kind, digest, isOpenAtFirst }: KindSectionProps) {
  const styles = useStyles();
  const { strings } = usePane();
  const { code, severity, count } = kind;
  const title = (
    <span className={styles.title}>
      {strings.check.kind(strings.findingTitles[code], count)}
      <Badge appearance="tint" color={COLOURS[severity]}>
        {strings.severities[severity]}
      </Badge>
    </span>
  );
  return (
    <Unfolding title={title} isOpenAtFirst={isOpenAtFirst}>
      <OfKind kind={kind} digest={digest} />
    </Unfolding>
  );
}
