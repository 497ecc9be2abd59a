import { iconSource } from "../../../../host/workbench/ribbon/iconSource";

const icons = (...sizes: number[]) => sizes.map((size) => ({ size, address: `${size}.png` }));

test.each([
  [[16, 32, 80], 32, { src: "32.png", srcSet: "32.png 1x, 80.png 2.5x" }],
  [[16, 32, 80], 20, { src: "32.png", srcSet: "32.png 1.6x, 80.png 4x" }],
  [[16], 32, { src: "16.png", srcSet: "" }],
  [[], 32, null],
])("of icons of %j pixels, at %i: %j", (sizes, size, expected) =>
  expect(iconSource(icons(...sizes), size)).toEqual(expected),
);
