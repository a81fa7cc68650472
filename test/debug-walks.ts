import { describeWalk, failureOf, pairwise, stepsMade } from "./walks.js";
it("debug", async () => {
  const t0 = performance.now();
  const walks = pairwise(1, 12);
  console.log(
    `${walks.length} walks; cover ${Math.round(performance.now() - t0)} ms`,
  );
  const [from, to] = (await (await fetch("/range")).text())
    .split(" ")
    .map(Number);
  const start = performance.now();
  for (const [index, walk] of walks.entries()) {
    if (index < from || index >= to) continue;
    const t = performance.now();
    const failure = await failureOf(walk);
    const e = failure as
      (Error & { actual?: unknown; expected?: unknown }) | undefined;
    console.log(
      `${index} ${Math.round(performance.now() - t)} ms ${failure ? "FAIL" : "ok"} ${describeWalk(walk)}`,
    );
    if (e) {
      const a = e.actual as Record<string, unknown>,
        x = e.expected as Record<string, unknown>;
      console.log("   " + e.message.slice(0, 200));
      if (a && x && typeof a === "object")
        for (const k of Object.keys(x))
          if (JSON.stringify(a[k]) !== JSON.stringify(x[k]))
            console.log(
              `   ${k}: seen ${JSON.stringify(a[k])} wanted ${JSON.stringify(x[k])}`,
            );
    }
  }
  console.log(`${stepsMade} steps ${Math.round(performance.now() - start)} ms`);
});
