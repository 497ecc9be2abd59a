import { existsSync } from "node:fs";
import { CHROMIUM } from "./workbenchPage";

/** `describe` where there is a Chromium to drive; scripts/test.mjs installs one where it can. */
export const describeInBrowser = existsSync(CHROMIUM) ? describe : describe.skip;
