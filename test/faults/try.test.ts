import { playSchedule } from "./playSchedule";

const from = Number(process.env["SEED"] ?? 1);
const count = Number(process.env["COUNT"] ?? 20);
test("schedules", async () => {
  const kinds = new Map<string, number>();
  let shown = 0;
  const started = Date.now();
  let windows = 0;
  for (let seed = from; seed < from + count; seed++) {
    const { violations, story, counts } = await playSchedule(seed).catch((e: Error) => ({
      violations: [{ kind: "crash", detail: String(e.stack).slice(0, 700) }],
      story: [],
      counts: new Map(),
    }));
    for (const [k, n] of counts) kinds.set(k, (kinds.get(k) ?? 0) + n);
    windows += 0;
    if (violations.length > 0 && shown++ < Number(process.env["SHOW"] ?? 8))
      process.stdout.write(
        `seed ${seed}\n${story.join("\n")}\n${violations
          .map((v) => `  !! ${v.kind} ${v.detail}`)
          .join("\n")
          .slice(0, 1500)}\n`,
      );
    for (const { kind } of violations.slice(0, 1))
      kinds.set(`VIOLATION ${kind}`, (kinds.get(`VIOLATION ${kind}`) ?? 0) + 1);
  }
  process.stdout.write(
    `${[...kinds]
      .sort()
      .map(([k, n]) => `${k}: ${n}`)
      .join(", ")}\n${Date.now() - started} ms\n`,
  );
});
