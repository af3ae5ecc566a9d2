/** Signs and codes of currencies, which stand before the figure as well as behind it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "$"],
  ["usd", "$"],
  ["€", "€"],
  ["eur", "€"],
  ["£", "pound"],
  ["gbp", "pound"],
  ["¥", "yen"],
  ["jpy", "yen"],
  ["₽", "rouble"],
  ["rub", "rouble"],
  ["cny", "yuan"],
  ["chf", "franc"],
]);

/** Measures that are written alike in all languages, as `NumeralLists.measures`. */
export const COMMON_MEASURES: readonly string[] = [
  ...[...CURRENCIES].map(([form, name]) => `${name} ${form}`),
  "%",
  "km",
  "km/h km_h",
  "km2",
  "m",
  "m2",
  "cm",
  "kg",
  "ha",
  "mph",
  "° °_c",
  "°f °_f",
];

/** Time zones, as in "1435 GMT". */
export const COMMON_ZONES = "gmt utc bst edt cet cest mez mesz";
