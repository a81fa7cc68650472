import "ibm-partners";
import { tryIt } from "./try.js";

it("works in the runner's document", () => tryIt(expect));
