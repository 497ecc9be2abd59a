import { stem } from "../../../src/core/swedish/stem";

test.each([
  ["handlingsplan handlingsplanen handlingsplanens handlingsplaner handlingsplanerna"],
  ["seminarium seminariet seminarier seminarierna"],
  ["minnesdag minnesdagen minnesdagar minnesdagarna"],
  ["nätverk nätverket nätverken nätverkens"],
  ["romsk romska"],
  ["utbildning utbildningen utbildningar utbildningarna utbildningens"],
])("the forms %s have one stem", (forms) => {
  expect(new Set(forms.split(" ").map(stem)).size).toBe(1);
});

test.each([
  ["råd", "råd"],
  ["samer", "samer"],
  ["2012-2015", "2012-2015"],
  ["", ""],
])("%j stays %j", (word, expected) => {
  expect(stem(word)).toBe(expected);
});
