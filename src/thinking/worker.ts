/** The thread that the pane's thinking is done in. */
import { expose } from "comlink";
import { LocalThinker } from "./localThinker";
import type { Thinker } from "./thinker";

expose(new LocalThinker() satisfies Thinker);
