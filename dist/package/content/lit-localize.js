const sourceLocale = "az";
const targetLocales = [
	"en",
	"ru",
	"uk",
	"be",
	"ro",
	"ka",
	"hy"
];

export { sourceLocale, targetLocales };
//# sourceMappingURL=lit-localize.js.map
