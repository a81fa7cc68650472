import { stepsMade, take, walksFrom } from "../walks.js";

const seed = Number(await (await fetch("/seed")).text());
const files = 40;
const walksOfEach = 50;

describe("whatever meets, agrees: random walks", function () {
  this.timeout(1_200_000);

  for (let part = 0; part < files; part++)
    it(`seed ${seed * files + part}`, async () => {
      for (const walk of walksFrom(seed * files + part, walksOfEach, 12))
        await take(walk);
    });

  after(() => console.info(`${files * walksOfEach} walks, ${stepsMade} steps`));
});
