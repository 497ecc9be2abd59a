#!/usr/bin/env node
/** The command line: `npx insatskollen <check|fill|summarize|run> FILE.xlsx`. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT, buildTools, installPackages } from "./ready.mjs";

installPackages();
await buildTools();
const cli = path.join(ROOT, "dist/tools/cli.cjs");
const { status } = spawnSync(process.execPath, [cli, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 3);
