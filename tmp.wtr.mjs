import inner from './web-test-runner.config.js';
export default {...inner, rootDir:'/work/main', testFramework:{config:{timeout:30000,grep:process.env.GREP}}, testsFinishTimeout:600000};
