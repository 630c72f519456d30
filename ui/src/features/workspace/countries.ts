// The countries a firm may sit in, by name, and which of them are likely for a person.
import { countryName } from "../../lib/words/format";

/** Countries and territories, ISO 3166-1, and Kosovo by the code that is in use for it. */
const COUNTRIES = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** Countries by name, the likely ones first. */
export function countryChoices(locale: string, likely: readonly string[] = []) {
  const named = (id: string) => ({ id, name: countryName(id, locale) });
  const first = COUNTRIES.filter((id) => likely.includes(id)).sort(
    (left, right) => likely.indexOf(left) - likely.indexOf(right),
  );
  const others = COUNTRIES.filter((id) => !likely.includes(id))
    .map(named)
    .sort((left, right) => left.name.localeCompare(right.name, locale));
  return [...first.map(named), ...others];
}

/**
 * Where a person probably is: the regions that the languages of the system name, then those where their languages are
 * spoken most.
 */
export function likelyCountries(tags: readonly string[]): readonly string[] {
  const named = tags.map((tag) => regionOf(tag, (parsed) => parsed.region));
  const spoken = tags.map((tag) => regionOf(tag, (parsed) => parsed.maximize().region));
  return [...new Set([...named, ...spoken].filter((region) => COUNTRIES.includes(region)))];
}

/** A system without a language calls it `C`, which is no tag at all. */
function regionOf(tag: string, region: (parsed: Intl.Locale) => string | undefined): string {
  try {
    return region(new Intl.Locale(tag)) ?? "";
  } catch {
    return "";
  }
}
