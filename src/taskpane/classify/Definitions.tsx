import type { Codebook } from "../../core/codebook";
import { DefinitionList } from "../DefinitionList";
import { usePane } from "../usePane";
import { Foldout } from "./Foldout";

/** All definitions in force; folded until wanted. */
export function Definitions({ codebook }: { readonly codebook: Codebook }) {
  const { classify } = usePane().strings;
  return (
    <Foldout title={classify.definitionsHeading}>
      <DefinitionList codebook={codebook} />
      <p style={{ margin: 0 }}>{classify.both}</p>
    </Foldout>
  );
}
