// Writes intl.tsv: what `Intl` makes of the values that `formats.rs` compares with `Formats`.
// Run with `node crates/i18n/tests/intl.mjs > crates/i18n/tests/intl.tsv`.

const locales = ["en-US", "en-GB", "de", "ar", "ar-EG", "zh-Hans", "ja", "fr", "tr", "es", "hi"];
const numbers = ["0", "1284", "1234567.50", "-12.5", "0.8985"];
const amounts = ["18.95", "1234567.00", "0.00", "-4.90"];
const whole = ["1500", "0"];
const thousandths = ["3.672"];
const percents = ["27.96", "19", "-5.0", "1234.5"];
const days = ["2026-10-30", "2026-01-02"];
const tags = ["de", "en", "ar", "zh-Hans", "ja", "pt-BR", "fr-CH"];
const regions = ["DE", "US", "AE", "JP", "TR", "CN"];
const lists = [["a"], ["a", "b"], ["a", "b", "c"]];

const scale = (text) => (text.split(".")[1] ?? "").length;
const digits = (text) => ({ minimumFractionDigits: scale(text), maximumFractionDigits: scale(text) });
const row = (...cells) => console.log(cells.join("\t"));

for (const locale of locales) {
  for (const value of numbers) row("decimal", locale, value, new Intl.NumberFormat(locale, digits(value)).format(value));
  for (const currency of ["EUR", "USD", "AED", "TRY", "CNY", "GBP"])
    for (const value of amounts) row("money", locale, `${value} ${currency}`, money(locale, currency, value));
  for (const currency of ["JPY", "KRW"]) for (const value of whole) row("money", locale, `${value} ${currency}`, money(locale, currency, value));
  for (const value of thousandths) row("money", locale, `${value} KWD`, money(locale, "KWD", value));
  for (const value of percents) row("percent", locale, value, percent(locale, value));
  for (const day of days) row("date", locale, day, new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day)));
  for (const tag of tags) row("language", locale, tag, new Intl.DisplayNames(locale, { type: "language" }).of(tag));
  for (const region of regions) row("region", locale, region, new Intl.DisplayNames(locale, { type: "region" }).of(region));
  for (const items of lists) row("list", locale, items.join(" "), new Intl.ListFormat(locale).format(items));
}

function money(locale, currency, value) {
  return new Intl.NumberFormat(locale, { style: "currency", currency, ...digits(value) }).format(value);
}

function percent(locale, value) {
  const moved = (BigInt(value.replace(".", "")) * 1n).toString() + `e-${scale(value) + 2}`;
  return new Intl.NumberFormat(locale, { style: "percent", ...digits(value) }).format(moved);
}
