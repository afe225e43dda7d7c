// Builds assistant/web/static/baken-widget.js. With --verify it only checks that the committed file is what this source gives.
import { build } from "esbuild";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const STATIC = "../assistant/web/static/";
const DEMO_FILES = ["demo.html", "demo.css", "demo.js"];

/** Take the indentation out of css`…` templates; esbuild leaves template text alone. */
const squeezeStyles = {
  name: "squeeze-styles",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]styles[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\n\s+/g, "\n "),
      loader: "ts",
    }));
  },
};

const result = await build({
  entryPoints: [here("src/index.ts")],
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022"],
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* Baken widget. Contains Lit (BSD-3-Clause, Google LLC). Source: widget/ */" },
  plugins: [squeezeStyles],
  write: false,
});
const built = result.outputFiles[0].text;
const target = here(`${STATIC}baken-widget.js`);

if (process.argv.includes("--verify")) {
  const stale = [];
  if ((await readFile(target, "utf8").catch(() => "")) !== built) stale.push("baken-widget.js");
  for (const name of DEMO_FILES) {
    const [source, copy] = await Promise.all(
      [here(`demo/${name}`), here(STATIC + name)].map((path) => readFile(path, "utf8").catch(() => "")),
    );
    if (source !== copy) stale.push(name);
  }
  if (stale.length) {
    console.error(`Not up to date in assistant/web/static: ${stale.join(", ")}. Run "npm run build" and commit.`);
    process.exit(1);
  }
  console.log("assistant/web/static is what this source gives.");
} else {
  await writeFile(target, built);
  for (const name of DEMO_FILES) await copyFile(here(`demo/${name}`), here(STATIC + name));
  console.log(`Built baken-widget.js (${built.length} characters).`);
}
