import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

/* The types, as strict as can be, by each compiler and in each way to find modules. */
const check = (typescript, files, options) => {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    ...options,
  };
  writeFileSync("tsconfig.json", JSON.stringify({ compilerOptions, files }));
  console.log(typescript, files, options);
  execFileSync(
    process.execPath,
    [`node_modules/${typescript}/bin/tsc`, "-p", "."],
    { stdio: "inherit" },
  );
};

const all = ["right.ts", "modules.ts", "wrong.ts"];
for (const typescript of ["typescript-5", "typescript-7"]) {
  for (const [module, moduleResolution] of [
    ["esnext", "bundler"],
    ["node16", "node16"],
    ["nodenext", "nodenext"],
  ])
    check(typescript, all, { module, moduleResolution });
  check(typescript, ["react.tsx"], {
    module: "esnext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    types: ["ibm-partners/react"],
  });
  check(typescript, ["preact.tsx"], {
    module: "esnext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    jsxImportSource: "preact",
    types: ["ibm-partners/preact"],
  });
  check(typescript, ["qwik.tsx"], {
    module: "esnext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    jsxImportSource: "@builder.io/qwik",
    types: ["ibm-partners/qwik"],
    // Qwik's own types have errors.
    skipLibCheck: true,
  });
}
