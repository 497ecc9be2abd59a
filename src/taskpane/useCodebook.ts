import { useCallback } from "react";
import type { Codebook } from "../core/codebook";
import type { Thinker } from "../thinking/thinker";
import { type Thought, useThought } from "./useThought";

/** The definitions in force. */
export function useCodebook(): Thought<Codebook> {
  return useThought(useCallback(async (thinker: Thinker) => (await thinker.overview()).codebook, []));
}
