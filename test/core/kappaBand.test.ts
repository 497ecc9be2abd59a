import { kappaBand } from "../../src/core/kappaBand";

test.each([
  [-0.01, "poor"],
  [0, "slight"],
  [0.2, "slight"],
  [0.21, "fair"],
  [0.41, "moderate"],
  [0.6, "moderate"],
  [0.61, "substantial"],
  [0.81, "almost-perfect"],
  [1, "almost-perfect"],
])("%d is %s", (kappa, band) => {
  expect(kappaBand(kappa)).toBe(band);
});
