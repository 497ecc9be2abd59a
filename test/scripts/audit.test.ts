import { judgeAudit } from "../../scripts/audit.cjs";

test.each([
  ["clean", '{"vulnerabilities":{}}', false, /^No grave/],
  ["moderate alone", '{"vulnerabilities":{"a":{"severity":"moderate"}}}', false, /^No grave/],
  ["high", '{"vulnerabilities":{"a":{"severity":"low"},"b":{"severity":"high"}}}', true, /: b \(high\)\./],
  ["critical", '{"vulnerabilities":{"c":{"severity":"critical"}}}', true, /: c \(critical\)\./],
  ["a registry without audit", '{"message":"405 Method Not Allowed","statusCode":405}', false, /passed over/],
  ["no network", "", false, /passed over/],
])("%s", (_, output, stops, sentence) => {
  expect(judgeAudit(output)).toEqual({ stops, sentence: expect.stringMatching(sentence) as unknown });
});
