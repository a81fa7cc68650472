export * from "../types/script.js";
