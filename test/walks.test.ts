import { describeWalk, pairwise, stepsMade, take } from "./walks.js";

describe("whatever meets, agrees", () => {
  const walks = pairwise(1, 12);
  let start = 0;

  before(() => {
    start = performance.now();
  });

  walks.forEach((walk, index) =>
    it(`walk ${index + 1}: ${describeWalk(walk)}`, async function () {
      this.timeout(180_000);
      await take(walk);
    }),
  );

  it("has every pair of forms, options and actions", () => {
    const time = Math.round(performance.now() - start);
    console.info(`${walks.length} walks, ${stepsMade} steps, ${time} ms`);
  });
});
