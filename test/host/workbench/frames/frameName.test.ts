import { frameName, newConversation } from "../../../../host/workbench/frames/frameName";
import type { FrameOptions } from "../../../../host/protocol/xdmFrame";

const OPTIONS: FrameOptions = {
  conversation: "conv-1",
  addinId: "addin-1",
  locale: "sv-SE",
  level: "web",
  sharedRuntime: true,
  shown: true,
};

test.each<[Partial<FrameOptions>, string]>([
  [{}, "Excel$Web$16.00$sv-SE$conv-1$$disableLogging$1"],
  [{ sharedRuntime: false }, "Excel$Web$16.00$sv-SE$conv-1$$disableLogging$0"],
  [{ locale: "en-US", shown: false }, "Excel$Web$16.00$en-US$conv-1$$disableLogging$1"],
])("a frame with %j is told %s", (difference, hostInfo) =>
  expect(JSON.parse(frameName({ ...OPTIONS, ...difference }, "https://localhost:3001"))).toEqual({
    baseFrameName: "frame-conv-1",
    hostInfo,
    xdmInfo: "conv-1|addin-1|https://localhost:3001",
    serializerVersion: 1,
    appContext: null,
    flights: "[]",
  }),
);

test("no two conversations have the same name, and none has a sign that parts names", () => {
  const names = Array.from({ length: 50 }, newConversation);
  expect(new Set(names).size).toBe(50);
  expect(names.filter((name) => /[|$]/.test(name))).toEqual([]);
});
