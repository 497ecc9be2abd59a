import { crc32 } from "../../../host/xlsx/crc32";

test.each([
  ["nothing", "", 0],
  ["one byte", "a", 0xe8b7be43],
  ["the check value of the standard", "123456789", 0xcbf43926],
  ["a multiple of four bytes", "12345678", 0x9ae0daaf],
])("%s", (_, text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});

test("bytes that begin inside their buffer", () => {
  expect(crc32(new TextEncoder().encode("x123456789").subarray(1))).toBe(0xcbf43926);
});
