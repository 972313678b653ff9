// Checks a certificate that somebody drops on the page against what the site publishes. Works from a folder too: what is published
// comes as a script of the site's own, and nothing leaves the machine.
(() => {
  "use strict";
  const box = document.getElementById("kiem-tra");
  if (!box) return;
  const input = document.getElementById("tep");
  const result = document.getElementById("ket-qua");
  const words = Object.fromEntries([...box.querySelectorAll("[data-loi]")].map((line) => [line.dataset.loi, line.textContent]));
  const root = box.dataset.goc;
  const digits = Number(box.dataset.soChu);
  const shards = (globalThis.anttGiay = globalThis.anttGiay || {});
  let turn = 0;
  box.hidden = false;

  // SHA-256 (FIPS 180-4) for where Web Crypto is not to be had: pages over plain http.
  function plainSha256(bytes) {
    const primes = [];
    for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
    const part = (x) => Math.floor((x - Math.floor(x)) * 2 ** 32) >>> 0;
    const k = primes.map((p) => part(Math.cbrt(p)));
    const h = primes.slice(0, 8).map((p) => part(Math.sqrt(p)));
    const length = ((bytes.length + 72) >> 6) << 6;
    const padded = new Uint8Array(length);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(length - 4, (bytes.length << 3) >>> 0);
    const w = new Uint32Array(64);
    const turned = (x, by) => (x >>> by) | (x << (32 - by));
    for (let at = 0; at < length; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + w[i - 7] + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
      }
      const s = h.slice();
      for (let i = 0; i < 64; i++) {
        const t1 = (s[7] + (turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + k[i] + w[i]) >>> 0;
        const t2 = ((turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]))) >>> 0;
        s.pop();
        s.unshift((t1 + t2) >>> 0);
        s[4] = (s[4] + t1) >>> 0;
      }
      for (let i = 0; i < 8; i++) h[i] = (h[i] + s[i]) >>> 0;
    }
    return h.map((x) => x.toString(16).padStart(8, "0")).join("");
  }

  async function sha256(bytes) {
    if (!globalThis.crypto || !crypto.subtle) return plainSha256(bytes);
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // A list of what is published, as a script: the one way that works over http and from a folder alike.
  function load(shard) {
    if (shards[shard]) return Promise.resolve(shards[shard]);
    return new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = root + "kiem-tra/giay-" + shard + ".js";
      script.onload = () => done(shards[shard] || {});
      script.onerror = () => failed(new Error(shard));
      document.head.append(script);
    });
  }

  function say(kind, lines) {
    result.className = "verdict " + kind;
    result.replaceChildren(...lines.map(([name, text]) => {
      const line = document.createElement(name);
      line.textContent = text;
      return line;
    }));
  }

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));

  // Why a certificate is no longer to be shown; nothing while it stands.
  const ended = (one) => (one.revoked ? fill(words["ly-do"], one) : one.replaced ? fill(words["thay-boi"], one) : "");

  async function check(file) {
    const mine = ++turn;
    const show = (kind, lines) => mine === turn && say(kind, lines);
    show("plain", [["p", words.doi]]);
    if (file.size > 1e6) return show("silent", [["h2", words["khong-phai"]]]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    let certificate;
    try {
      certificate = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return show("silent", [["h2", words["khong-phai"]]]);
    }
    if (!certificate || typeof certificate.number !== "string" || typeof certificate.address !== "string" || typeof certificate.entry !== "string")
      return show("silent", [["h2", words["khong-phai"]]]);
    const key = await sha256(new TextEncoder().encode(certificate.address));
    let published;
    try {
      published = await load(digits ? key.slice(0, digits) : "tat-ca");
    } catch {
      return show("silent", [["h2", words["khong-co-danh-sach"]]]);
    }
    const same = Object.hasOwn(published, certificate.address) ? published[certificate.address] : [];
    const found = same.find((one) => one.entry === certificate.entry && one.unit === certificate.unit) || same[0];
    if (!found) return show("revoked", [["h2", fill(words["khong-thay"], { number: certificate.number })], ["p", words["goi-y"]]]);
    const facts = ["p", fill(words["cong-bo"], found)];
    const hash = await sha256(bytes);
    const exact = same.find((one) => one.sha256 === hash || one.unsigned === hash);
    if (exact) {
      if (ended(exact)) return show("revoked", [["h2", words[exact.revoked ? "thu-hoi" : "thay"]], ["p", ended(exact)], ["p", fill(words["cong-bo"], exact)]]);
      return show("recognised", [["h2", words.dung], ["p", fill(words["cong-bo"], exact)], ["p", words["den-ngay"]]]);
    }
    const changed = ["number", "unit", "name", "year", "decisionNumber", "date", "body", "entry", "content"].filter((field) => field in found && String(certificate[field]) !== String(found[field]));
    const lines = [["h2", words["da-sua"]], ...changed.map((field) => ["p", fill(words["muc-khac"], { field, given: String(certificate[field]), published: found[field] })])];
    if (!changed.length) lines.push(["p", words["khac-byte"]]);
    if (ended(found)) lines.push(["p", ended(found)]);
    show("revoked", [...lines, facts]);
  }

  input.addEventListener("change", () => input.files[0] && check(input.files[0]));
  for (const name of ["dragenter", "dragover"]) box.addEventListener(name, (event) => { event.preventDefault(); box.classList.add("over"); });
  for (const name of ["dragleave", "drop"]) box.addEventListener(name, () => box.classList.remove("over"));
  box.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files[0]) check(event.dataTransfer.files[0]);
  });
})();
