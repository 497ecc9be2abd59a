/** Landis and Koch 1977, "The measurement of observer agreement for categorical data", p. 165. */
export type KappaBand = "poor" | "slight" | "fair" | "moderate" | "substantial" | "almost-perfect";

const UP_TO: readonly (readonly [limit: number, band: KappaBand])[] = [
  [0.2, "slight"],
  [0.4, "fair"],
  [0.6, "moderate"],
  [0.8, "substantial"],
  [1, "almost-perfect"],
];

/** Their word for a kappa, as it reads with two decimals: 0.20 is slight, 0.21 is fair. */
export function kappaBand(kappa: number): KappaBand {
  if (kappa < 0) return "poor";
  const rounded = Math.round(kappa * 100) / 100;
  return UP_TO.find(([limit]) => rounded <= limit)?.[1] ?? "almost-perfect";
}
