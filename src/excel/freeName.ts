/**
 * `wanted`, or with the lowest number behind it that makes it free (`Underlag 2`). Excel compares names without regard
 * to case.
 */
export function freeName(wanted: string, taken: readonly string[], separator = " "): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}${separator}${number}`;
  return name;
}
