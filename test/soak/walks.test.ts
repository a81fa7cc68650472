import { stepsMade, take, walksFrom } from "../walks.js";

const seed = Number(await (await fetch("/seed")).text());
const parts = 20;
const walksOfEach = 50;

describe("whatever meets, agrees: random walks", function () {
  this.timeout(1_200_000);

  for (let part = 0; part < parts; part++)
    it(`seed ${seed * parts + part}`, async () => {
      for (const walk of walksFrom(seed * parts + part, walksOfEach, 12))
        await take(walk);
    });

  it("has walked", () => {
    console.info(`${parts * walksOfEach} walks, ${stepsMade} steps`);
  });
});
