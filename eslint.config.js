import js from "@eslint/js";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import globals from "globals";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  // Frameworks' types and apps need packages that are not here; the apps' own compilers check them.
  globalIgnores([
    "dist",
    "versions",
    "src/types",
    "test/apps/*/**",
    "bench/build",
  ]),
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [
      ts.configs.recommendedTypeChecked,
      lit["flat/recommended"],
      wc["flat/recommended"],
    ],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ["src/element/template.ts", "src/server/details.ts"],
    // The plugin does not know lit/static-html.js, where a value may be a tag's name.
    rules: { "lit/binding-positions": "off", "lit/no-invalid-html": "off" },
  },
  {
    files: ["test/**/*.ts"],
    // Chai asserts by getters.
    rules: {
      "@typescript-eslint/no-unused-expressions": "off",
      // Node's runner waits for its tests itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["describe", "it", "after", "before"],
            },
          ],
        },
      ],
    },
  },
  {
    // The other circles' packages may not be installed; the compiler checks their types when they are.
    files: ["test/*/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.js"],
    ignores: ["demo/**", "test/**/pages/**", "src/wordpress/**"],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      "src/wordpress/*.js",
      "demo/**/*.js",
      "test/**/pages/*.js",
      "bench/**/*.js",
    ],
    languageOptions: { globals: globals.browser },
  },
);
