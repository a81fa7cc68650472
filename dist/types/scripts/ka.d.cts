export * from "../types/script.cjs";
