import { existsSync, readFileSync } from "node:fs";

/** Width and height that a PNG declares (PNG specification, 11.2.2); null where there is no such file. */
export function pngSize(file: string): readonly [number, number] | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
