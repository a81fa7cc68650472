export * from "../types/language.js";
