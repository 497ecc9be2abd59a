import {
  type Frames,
  NOTHING_RUNS,
  serving,
  withCommands,
  withoutCommands,
  withoutPane,
  withPane,
} from "../../../../host/workbench/frames/launches";

const SETTING = { addinId: "a", locale: "sv-SE", level: "web" } as const;
const shared = { ...SETTING, sharedRuntime: true };
const apart = { ...SETTING, sharedRuntime: false };

type Step = (frames: Frames, number: number) => Frames;
const pane =
  (setting: typeof shared | typeof apart, page = "p"): Step =>
  (frames, number) =>
    withPane(frames, setting, page, `c${number}`);
const command =
  (setting: typeof shared | typeof apart): Step =>
  (frames, number) =>
    withCommands(frames, setting, "f", `c${number}`);

/** Frames as `conversation:serves`, with `!` for one that was launched to be seen. */
function drawn({ launches, isPaneShown }: Frames): string {
  const list = launches.map(
    ({ options, serves }) => `${options.conversation}:${serves}${options.shown ? "!" : ""}`,
  );
  return `${list.join(" ")} ${isPaneShown ? "shown" : "hidden"}`.trim();
}

test.each<[string, Step[], string]>([
  ["nothing runs at first", [], "hidden"],
  ["a shared runtime serves all", [pane(shared), command(shared)], "c1:everything! shown"],
  ["it lives on when the pane is closed", [pane(shared), withoutPane], "c1:everything! hidden"],
  ["and is shown again", [pane(shared), withoutPane, pane(shared)], "c1:everything! shown"],
  ["a command starts it hidden", [command(shared), withoutCommands], "c1:everything hidden"],
  ["and the pane shows what the command started", [command(shared), pane(shared)], "c1:everything shown"],
  ["without one, pane and commands are apart", [pane(apart), command(apart)], "c1:pane! c2:commands shown"],
  ["a closed pane is gone then", [pane(apart), command(apart), withoutPane], "c2:commands hidden"],
  [
    "and so is a command's page that is done",
    [pane(apart), command(apart), withoutCommands],
    "c1:pane! shown",
  ],
  ["the pane stays at its page", [pane(apart), pane(apart)], "c1:pane! shown"],
  ["and is another for another page", [pane(apart), pane(apart, "q")], "c2:pane! shown"],
])("%s", (_, steps, expected) =>
  expect(drawn(steps.reduce((frames, step, index) => step(frames, index + 1), NOTHING_RUNS))).toBe(expected),
);

test("what serves commands is found by what it serves", () => {
  const frames = withCommands(withPane(NOTHING_RUNS, apart, "p", "c1"), apart, "f", "c2");
  expect([serving(frames, "pane")?.page, serving(frames, "commands")?.page]).toEqual(["p", "f"]);
  expect(serving(withoutPane(frames), "pane")).toBeNull();
});
