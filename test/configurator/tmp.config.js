import base from "./web-test-runner.config.js";
export default { ...base, testFramework: { config: { timeout: 60000, grep: process.env.GREP, ...(process.env.INVERT && { invert: true }) } } };
