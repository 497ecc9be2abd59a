/** A small web server with TLS for files on localhost. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The file under a folder that a path of an address names, or null. */
function fileIn(folder, name) {
  const file = path.join(folder, name);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * What a site answers to a path: `texts` are made when they are asked for and come first, then files in `folders`,
 * which are listed with the part of the path that they stand for.
 */
function found({ texts = {}, folders }, name) {
  if (texts[name]) return { type: TYPES[path.extname(name)], text: texts[name]() };
  for (const [prefix, folder] of Object.entries(folders)) {
    const file = name.startsWith(prefix) ? fileIn(folder, name.slice(prefix.length)) : null;
    if (file) return { type: TYPES[path.extname(file)] ?? "application/octet-stream", file };
  }
  return null;
}

function answer(site, request, response) {
  const { pathname } = new URL(request.url, "https://localhost");
  const name = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
  const page = found(site, name);
  if (request.method !== "GET" || !page) return void response.writeHead(page ? 405 : 404).end();
  response.writeHead(200, {
    "Content-Type": page.type,
    "X-Content-Type-Options": "nosniff",
    ...site.headers(),
  });
  if (page.file) createReadStream(page.file).pipe(response);
  else response.end(page.text);
}

/** Listens on the port or, where it is taken, on a free one. Resolves to the port. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve(server.address().port));
  });
}

/** Serves a site; resolves to its origin. */
export async function serve(site, certificate, port) {
  const server = createServer(certificate, (request, response) => {
    try {
      answer(site, request, response);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      response.writeHead(400).end();
    }
  });
  return `https://localhost:${await listen(server, port)}`;
}

/** A file's text with some words put in place of others. */
export function textWith(file, replacements) {
  return Object.entries(replacements).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    readFileSync(file, "utf8"),
  );
}
