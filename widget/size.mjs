// Fails when the widget weighs more than 40 kB gzip.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT = 40_000;
const file = new URL("../assistant/web/static/baken-widget.js", import.meta.url);
const size = gzipSync(readFileSync(file), { level: 9 }).length;
console.log(`baken-widget.js: ${(size / 1000).toFixed(1)} kB gzip (limit ${LIMIT / 1000} kB)`);
if (size > LIMIT) process.exit(1);
