import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { EdgeRuntime } from "edge-runtime";
import { Miniflare } from "miniflare";

/* The bundle runs at the edge, as Vercel's and Cloudflare's runtimes have it, and in a server that has no document. */
const script = readFileSync("dist/worker.js", "utf8");

const runtime = new EdgeRuntime({ initialCode: script });
const answer = await runtime.dispatchFetch("http://localhost/");
assert.equal(await answer.text(), "undefined");

const workerd = new Miniflare({ script, compatibilityDate: "2026-07-01" });
const other = await workerd.dispatchFetch("http://localhost/");
assert.equal(await other.text(), "undefined");
await workerd.dispose();

await import("ibm-partners");
await import("ibm-partners/element");
await import("ibm-partners/ru");
