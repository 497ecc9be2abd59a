/** `npm run coverage`: writes docs/host-coverage.md and host/protocol/apiSets.json anew. */
import { writeFileSync } from "node:fs";
import { APISETS_FILE, COVERAGE_FILE, coverageFiles } from "./coverageFiles";

const { document, sets } = coverageFiles();
writeFileSync(COVERAGE_FILE, document);
writeFileSync(APISETS_FILE, sets);
