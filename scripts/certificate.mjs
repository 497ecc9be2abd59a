/** The certificate that localhost is served with. */
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { ROOT } from "./ready.mjs";

/** Where `npx office-addin-dev-certs install` puts the one that the machine trusts. */
const TRUSTED = path.join(homedir(), ".office-addin-dev-certs");
const OWN = path.join(ROOT, "node_modules/.cache/insatskollen");
const DAYS = 30;

const filesIn = (folder) => ({
  authority: path.join(folder, "ca.crt"),
  cert: path.join(folder, "localhost.crt"),
  key: path.join(folder, "localhost.key"),
});

/** Whether all files are there and the certificate holds for another hour. */
function isValid(files) {
  if (!Object.values(files).every(existsSync)) return false;
  const { validTo } = new X509Certificate(readFileSync(files.cert));
  return Date.parse(validTo) > Date.now() + 3_600_000;
}

const read = ({ cert, key }) => ({ cert: readFileSync(cert), key: readFileSync(key) });

/** Key and certificate: the one that the machine trusts if there is such a one, else one made here. */
export async function localhostCertificate() {
  const [trusted, own] = [filesIn(TRUSTED), filesIn(OWN)];
  if (isValid(trusted)) return { ...read(trusted), isTrusted: true };
  if (!isValid(own)) {
    // It keeps a certificate that is there, even one that has run out.
    rmSync(OWN, { recursive: true, force: true });
    await generateCertificates(own.authority, own.cert, own.key, DAYS, ["localhost"]);
  }
  return { ...read(own), isTrusted: false };
}
