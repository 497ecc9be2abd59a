/** What `npm audit --json` says of the packages that ship, as a sentence and whether it stops the test. */
export function judgeAudit(output: string): { stops: boolean; sentence: string };
