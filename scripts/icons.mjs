/** `node scripts/icons.mjs`: draws the icons of the ribbon and writes them to `assets/`. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { ROOT } from "./ready.mjs";

/** Sizes in pixels that Office asks for: 16, 32 and 80 must be there, the others spare it from scaling. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Side of the square that the shapes below are given in, whatever the size in pixels. */
const UNITS = 16;

const TEAL = [11, 106, 94];
const WHITE = [255, 255, 255];

/** A table with its header row, and under it the cell that a mark is drawn in. */
const TABLE = { left: 0, top: 1, right: 16, bottom: 15, radius: 2 };
const CELL = { left: 1, top: 4, right: 15, bottom: 14, radius: 1 };
/** The labels of the approach stand white on teal, those of the focus teal in a frame. */
const FRAMED = { left: 1, top: 2, right: 15, bottom: 14, radius: 1 };
const NO_CELL = { left: 0, top: 0, right: 0, bottom: 0, radius: 0 };

/** Letters as lines within a square of side 1. */
const LETTERS = {
  S: ["1,.13 .72,0 .28,0 0,.15 0,.34 .2,.48 .8,.52 1,.66 1,.85 .72,1 .28,1 0,.87"],
  A: ["0,1 .5,0 1,1", ".2,.66 .8,.66"],
  P: ["0,1 0,0 .7,0 1,.14 1,.41 .7,.55 0,.55"],
  I: [".5,0 .5,1"],
  R: ["0,1 0,0 .7,0 1,.14 1,.39 .7,.53 0,.53", ".5,.53 1,1"],
  G: ["1,.16 .75,0 .28,0 0,.2 0,.8 .28,1 .75,1 1,.84 1,.54 .6,.54"],
  "-": ["0,.5 1,.5"],
};

/** One mark for each kind of button: lines from point to point, on a table where nothing else is said. */
const MARKS = {
  icon: { lines: ["4.2,9.2 6.9,11.8 11.8,6.4"] },
  "icon-repair": { lines: ["5.9,9.6 11.6,5.9", "4.2,12 11.8,12"] },
  "icon-fill": { lines: ["8,5.9 8,12.1", "4.9,9 11.1,9"] },
  "icon-clear": { lines: ["5.2,6.2 10.8,11.8", "10.8,6.2 5.2,11.8"] },
  "icon-summary": { lines: ["4.4,11.8 4.4,9.8", "8,11.8 8,7.8", "11.6,11.8 11.6,6.2"] },
  "icon-undo": { lines: ["6.9,5.9 4.3,8.2 6.9,10.5", "4.3,8.2 10,8.2 11.6,9.8 11.6,12"] },
  "icon-definitions": { lines: ["3.9,7 4.3,7", "6.9,7 12.2,7", "3.9,11 4.3,11", "6.9,11 12.2,11"] },
  "icon-sa": { cell: NO_CELL, ink: WHITE, lines: [...letter("S", 2.5, 4), ...letter("A", 9, 4.5)] },
  "icon-pi": { cell: NO_CELL, ink: WHITE, lines: [...letter("P", 4.5, 3.5), ...letter("I", 10.5, 2)] },
  "icon-r": { cell: FRAMED, lines: letter("R", 5.5, 4.5) },
  "icon-g": { cell: FRAMED, lines: letter("G", 5.5, 5) },
  "icon-rg": {
    cell: FRAMED,
    stroke: 1.2,
    lines: [...letter("R", 2.6, 3), ...letter("-", 7.2, 1.3), ...letter("G", 10.2, 3.2)],
  },
};

const STROKE = 1.6;

/** The lines of a letter whose left edge and width are given; all letters are equally high. */
function letter(name, left, width) {
  const [top, height] = [4.5, 7];
  const place = (point) => {
    const [x, y] = point.split(",").map(Number);
    return `${left + x * width},${top + y * height}`;
  };
  return LETTERS[name].map((line) => line.split(" ").map(place).join(" "));
}

/** Signed distance in pixels from a point to a rounded rectangle whose sides lie on whole pixels; negative inside. */
function toRectangle(x, y, { left, top, right, bottom, radius }, scale) {
  const [l, t, r, b] = [left, top, right, bottom].map((side) => Math.round(side * scale));
  const corner = radius * scale;
  const dx = Math.abs(x - (l + r) / 2) - (r - l) / 2 + corner;
  const dy = Math.abs(y - (t + b) / 2) - (b - t) / 2 + corner;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** Distance in pixels from a point to a stroke between two points; negative inside it. */
function toStroke(x, y, [from, to], width, scale) {
  const [ax, ay, bx, by] = [...from, ...to].map((value) => value * scale);
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay)) - (width / 2) * scale;
}

/** `"1,2 3,4 5,6"` as the pairs of points that its strokes go between. */
function strokesOf(line) {
  const points = line.split(" ").map((point) => point.split(",").map(Number));
  return points.slice(1).map((point, index) => [points[index], point]);
}

const coverage = (distance) => Math.min(1, Math.max(0, 0.5 - distance));
const mix = (below, above, share) => below.map((value, index) => value + (above[index] - value) * share);

/** Red, green, blue and alpha (0 to 255) of the pixel whose upper left corner is given. */
function pixel(column, row, { strokes, cell, ink, stroke }, scale) {
  const [x, y] = [column + 0.5, row + 0.5];
  const inMark = Math.min(...strokes.map((line) => toStroke(x, y, line, stroke, scale)));
  const ground = mix(TEAL, WHITE, coverage(toRectangle(x, y, cell, scale)));
  const colour = mix(ground, ink, coverage(inMark));
  return [...colour, 255 * coverage(toRectangle(x, y, TABLE, scale))].map(Math.round);
}

/** The image as PNG stores it: row by row, each after a byte that says it is not filtered. */
function draw(size, { lines, cell = CELL, ink = TEAL, stroke = STROKE }) {
  const mark = { strokes: lines.flatMap(strokesOf), cell, ink, stroke };
  const indices = Array.from({ length: size }, (_, index) => index);
  return indices.flatMap((row) => [
    0,
    ...indices.flatMap((column) => pixel(column, row, mark, size / UNITS)),
  ]);
}

/** A PNG chunk: length, type, data, checksum (PNG specification, 5.3). */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A square PNG of 8 bits a channel with transparency. */
function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const [name, mark] of Object.entries(MARKS)) {
  for (const size of SIZES) {
    writeFileSync(path.join(ROOT, "assets", `${name}-${size}.png`), png(size, draw(size, mark)));
  }
}
