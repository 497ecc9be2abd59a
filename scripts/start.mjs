/** `npm start`: the workbench with the add-in in it. `--port N` is the workbench's; the add-in has the manifest's. */
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT, buildPages, installPackages } from "./ready.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3001" }, "addin-port": { type: "string", default: "3000" } },
});

installPackages();
await buildPages();
// They need packages that may not have been there until now.
const { localhostCertificate } = await import("./certificate.mjs");
const { serve, textWith } = await import("./serve.mjs");

const inRoot = (...parts) => path.join(ROOT, ...parts);
const OFFICE_JS = "https://appsforoffice.microsoft.com";
/** The hash of the empty text: Fluent UI fills its style elements by script. */
const STYLES = "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** A process of its own for each of the two pages, as when they come from different sites. */
const OWN_PROCESS = { "Origin-Agent-Cluster": "?1" };

const origins = { workbench: "", addin: "" };

/** The add-in as it ships, but with office.js from the package in place of Microsoft's server. */
const addin = {
  texts: {
    "/taskpane.html": () =>
      textWith(inRoot("dist/addin/taskpane.html"), {
        [`${OFFICE_JS}/lib/1/hosted/`]: "/office/",
        [` ${OFFICE_JS}`]: "",
      }),
  },
  folders: { "/office/": inRoot("node_modules/@microsoft/office-js/dist"), "/": inRoot("dist/addin") },
  headers: () => ({ ...OWN_PROCESS, "Content-Security-Policy": `frame-ancestors ${origins.workbench}` }),
};

const workbench = {
  texts: {
    "/manifest.xml": () => textWith(inRoot("manifest.xml"), { "https://localhost:3000": origins.addin }),
  },
  folders: { "/": inRoot("dist/workbench") },
  headers: () => ({
    ...OWN_PROCESS,
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      `style-src ${STYLES}`,
      `img-src 'self' data: ${origins.addin}`,
      "connect-src 'self'",
      "worker-src 'self'",
      `frame-src ${origins.addin}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  }),
};

const certificate = await localhostCertificate();
origins.addin = await serve(addin, certificate, Number(values["addin-port"]));
origins.workbench = await serve(workbench, certificate, Number(values.port));
console.log(`Insatskollen: ${origins.workbench}/`);
if (!certificate.isTrusted)
  console.log(
    "Webbläsaren känner inte certifikatet: godkänn det. / The browser does not know the certificate: accept it.",
  );
