import { nextTab } from "../../../../host/workbench/grid/SheetTabs";

const SHEETS = ["a", "b", "c"].map((id) => ({
  id,
  name: id,
  visible: true,
  protected: false,
  tabColor: "",
  revision: 1,
}));

test.each([
  ["ArrowRight", "a", "b"],
  ["ArrowRight", "c", "a"],
  ["ArrowLeft", "a", "c"],
  ["Home", "c", "a"],
  ["End", "a", "c"],
  ["Enter", "a", undefined],
])("%s from %s goes to %s", (key, active, next) => {
  expect(nextTab(key, SHEETS, active)?.id).toBe(next);
});
