import base from "./web-test-runner.config.js";
export default { ...base, browserStartTimeout: 300000, testsStartTimeout: 300000, testFramework: { config: { timeout: 120000, ...(process.env.GREP && { grep: process.env.GREP }), ...(process.env.INVERT && { invert: true }) } } };
