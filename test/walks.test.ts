import { describeWalk, pairwise, stepsMade, take } from "./walks.js";

describe("whatever meets, agrees", () => {
  const walks = pairwise(1, 12);
  const start = performance.now();

  walks.forEach((walk, index) =>
    it(`walk ${index + 1}: ${describeWalk(walk)}`, async function () {
      this.timeout(180_000);
      await take(walk);
    }),
  );

  after(() =>
    console.info(
      `${walks.length} walks, ${stepsMade} steps, ${Math.round(performance.now() - start)} ms`,
    ),
  );
});
