import { describeWalk, stepsMade, take, walksFrom } from "../walks.js";

const seed = Number(await (await fetch("/seed")).text());
const parts = 20;
const walksOfEach = 50;

describe("whatever meets, agrees: random walks", function () {
  this.timeout(180_000);

  for (let part = 0; part < parts; part++)
    describe(`seed ${seed * parts + part}`, () => {
      for (const walk of walksFrom(seed * parts + part, walksOfEach, 12))
        it(describeWalk(walk), () => take(walk));
    });

  it("has walked", () => {
    console.info(`${parts * walksOfEach} walks, ${stepsMade} steps`);
  });
});
