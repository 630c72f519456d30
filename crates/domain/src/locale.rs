//! Languages, as BCP 47 tags in their canonical spelling.
//!
//! One language has one spelling here, whatever it was called at the entrance: former codes (`iw`),
//! platform names (`de_DE`), and what a tag says twice (`zh-Hans-CN`). So two tags are the same
//! language when they are equal, and who looks for a text need not know how others spell it.

use crate::Country;
use icu::locale::subtags::{Language, Region, Script, language, region, script};
use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleExpander};
use std::fmt;

/// A language tag such as `de`, `en-US`, `zh-Hans`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Locale(String);

/// Why a text is not a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language tag")]
pub struct InvalidLocale(pub String);

/// Tags that are canonical as they stand, sorted: what is read from a file for every text is one of
/// these nearly always, and needs no look at the tables of all languages.
const PLAIN: [&str; 52] = [
    "ar", "bg", "cs", "da", "de", "de-AT", "de-CH", "de-DE", "el", "en", "en-GB", "en-US", "es",
    "es-ES", "es-MX", "et", "fa", "fi", "fr", "fr-CA", "fr-FR", "he", "hi", "hr", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl",
    "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh-Hans", "zh-Hant", "zh-TW",
];

const CHINESE: Language = language!("zh");
const NORWEGIAN: Language = language!("no");
const BOKMAL: Language = language!("nb");
const SIMPLIFIED: Script = script!("Hans");
const MAINLAND: Region = region!("CN");

impl Locale {
    /// Reads a tag and puts it into canonical spelling: `EN_us` is `en-US`, `iw` is `he`, `no` is
    /// `nb`, `zh-CN` and `zh-Hans-CN` are `zh-Hans`, `zh-Hant-TW` is `zh-TW`.
    ///
    /// # Errors
    /// [`InvalidLocale`] when the text is no BCP 47 tag.
    pub fn parse(text: &str) -> Result<Self, InvalidLocale> {
        if PLAIN.binary_search(&text).is_ok() {
            return Ok(Self(text.to_owned()));
        }
        let tag = text.trim().replace('_', "-").parse();
        tag.ok()
            .filter(|tag: &LanguageIdentifier| !tag.language.is_unknown())
            .map(|tag| Self(canonical(tag).to_string()))
            .ok_or_else(|| InvalidLocale(text.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone: `zh` of `zh-Hans`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The languages whose texts its readers read as their own, best first: itself, what means the
    /// same (`en-US` for `en`), and its parents (`pt` for `pt-BR`). Never one in another script:
    /// who reads traditional Chinese is not served simplified.
    #[must_use]
    pub fn chain(&self) -> Vec<Self> {
        let mut chain = vec![self.clone()];
        let Some(own) = self.identifier() else {
            return chain;
        };
        let full = likely(own.clone());
        let with = |region| Self::spelled(own.language, full.script, region);
        let short = with(None);
        let means_the_same = |other: &Self| other.identifier().map(likely).as_ref() == Some(&full);
        let same = [short.clone(), with(full.region)];
        chain.extend(same.into_iter().filter(means_the_same));
        chain.extend(group(&full).map(|region| with(Some(region))));
        let usual = short.identifier().map(likely).and_then(|it| it.region);
        chain.extend([short, with(usual)]);
        let mut known: Vec<Self> = Vec::with_capacity(chain.len());
        for locale in chain {
            if !known.contains(&locale) {
                known.push(locale);
            }
        }
        known
    }

    /// Whether readers of one read the other without its being foreign to them: the same language
    /// in the same script, wherever it is spoken.
    #[must_use]
    pub fn is_same_language(&self, other: &Self) -> bool {
        if self == other {
            return true;
        }
        let both = self.identifier().zip(other.identifier());
        both.is_some_and(|(one, other)| {
            one.language == other.language && likely(one).script == likely(other).script
        })
    }

    /// Whether they are one language in two scripts: what is in one of them is no text for who
    /// reads the other.
    #[must_use]
    pub fn is_other_script_of(&self, other: &Self) -> bool {
        self.language() == other.language() && !self.is_same_language(other)
    }

    /// The language as it is spoken in a country, for readers who know nothing of this locale:
    /// `zh-Hans` in China is `zh-Hans-CN`. The script stands there where the tag has one, and where
    /// the country expects another: `zh-TW` in China is `zh-Hant-CN`.
    #[must_use]
    pub fn spoken_in(&self, country: Country) -> String {
        let language = self.language();
        let plain = format!("{language}-{country}");
        let script = self.identifier().and_then(|own| {
            let expected = plain.parse().ok().and_then(|tag| likely(tag).script);
            let written = likely(own.clone()).script;
            own.script.or(written.filter(|_| written != expected))
        });
        script.map_or(plain, |script| format!("{language}-{script}-{country}"))
    }

    /// What two spellings of [`Self::spoken_in`] have in common that are for the same readers: the
    /// script always stands.
    #[must_use]
    pub fn readers_in(&self, country: Country) -> String {
        let script = self.identifier().and_then(|own| likely(own).script);
        let language = self.language();
        script.map_or_else(
            || format!("{language}-{country}"),
            |script| format!("{language}-{script}-{country}"),
        )
    }

    fn identifier(&self) -> Option<LanguageIdentifier> {
        self.0.parse().ok()
    }

    fn spelled(language: Language, script: Option<Script>, region: Option<Region>) -> Self {
        let mut tag = LanguageIdentifier::UNKNOWN;
        (tag.language, tag.script, tag.region) = (language, script, region);
        Self(spell(tag).to_string())
    }
}

fn canonical(tag: LanguageIdentifier) -> LanguageIdentifier {
    let mut whole = icu::locale::Locale::from(tag);
    LocaleCanonicalizer::new_extended().canonicalize(&mut whole);
    let mut tag = whole.id;
    if tag.language == NORWEGIAN {
        tag.language = BOKMAL;
    }
    spell(tag)
}

/// Leaves out what a tag says twice: a script in which the language is written there anyway. Only
/// Chinese names its script where no region does, and China means it.
fn spell(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    let mut plain = tag.clone();
    plain.script = None;
    let usual = likely(plain).script;
    let chinese = tag.language == CHINESE;
    if chinese && tag.region.is_none() {
        tag.script = tag.script.or(Some(SIMPLIFIED));
        return tag;
    }
    if tag.script == usual {
        tag.script = None;
    }
    if chinese && tag.script.is_none() && tag.region == Some(MAINLAND) {
        (tag.script, tag.region) = (Some(SIMPLIFIED), None);
    }
    tag
}

/// The tag with the script and the region that its readers expect: `zh-TW` is `zh-Hant-TW`.
fn likely(mut tag: LanguageIdentifier) -> LanguageIdentifier {
    LocaleExpander::new_extended().maximize(&mut tag);
    tag
}

/// The region whose texts are nearer to a reader than those of the language at large, as CLDR's
/// parent locales have it.
fn group(full: &LanguageIdentifier) -> Option<Region> {
    let region = full.region.as_ref().map_or("", Region::as_str);
    match (full.language.as_str(), region) {
        (
            "es",
            "AR" | "BO" | "BR" | "BZ" | "CL" | "CO" | "CR" | "CU" | "DO" | "EC" | "GT" | "HN"
            | "MX" | "NI" | "PA" | "PE" | "PR" | "PY" | "SV" | "US" | "UY" | "VE",
        ) => Some(region!("419")),
        ("pt", "AO" | "CH" | "CV" | "FR" | "GQ" | "GW" | "LU" | "MO" | "MZ" | "ST" | "TL") => {
            Some(region!("PT"))
        }
        ("en", "US" | "PH" | "PR" | "001") => None,
        ("en", _) => Some(region!("001")),
        ("zh", "MO") => Some(region!("HK")),
        _ => None,
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical_of(text: &str) -> Option<String> {
        Locale::parse(text).map(|locale| locale.to_string()).ok()
    }

    #[test]
    fn one_language_has_one_spelling() {
        let check = |text: &str, expect: &str| {
            assert_eq!(canonical_of(text).as_deref(), Some(expect), "{text}");
            assert_eq!(
                canonical_of(expect).as_deref(),
                Some(expect),
                "{text} again"
            );
        };
        check("EN_us", "en-US");
        check(" de_DE ", "de-DE");
        check("iw", "he");
        check("iw-IL", "he-IL");
        check("in", "id");
        check("ji", "yi");
        check("no", "nb");
        check("no-NO", "nb-NO");
        check("nn", "nn");
        check("mo", "ro");
        check("sh", "sr-Latn");
        check("sr-YU", "sr-RS");
        check("sr-Cyrl", "sr");
        check("sr-Latn-RS", "sr-Latn-RS");
        check("de-DD", "de-DE");
        check("en-UK", "en-GB");
        check("de-Latn-DE", "de-DE");
        check("eng", "en");
        check("deu", "de");
        check("zh", "zh-Hans");
        check("zh-hans", "zh-Hans");
        check("zh-CN", "zh-Hans");
        check("zh_Hans_CN", "zh-Hans");
        check("cmn", "zh-Hans");
        check("zh-SG", "zh-SG");
        check("zh-Hans-SG", "zh-SG");
        check("zh-Hant", "zh-Hant");
        check("zh-TW", "zh-TW");
        check("zh-Hant-TW", "zh-TW");
        check("zh-Hant-HK", "zh-HK");
        check("zh-Hans-HK", "zh-Hans-HK");
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in ["not a tag", "", "und", "de-", "ar-EG-u-nu-latn", "_de"] {
            assert_eq!(canonical_of(text), None, "{text}");
        }
    }

    #[test]
    fn the_plain_ones_are_what_the_tables_say() {
        assert!(PLAIN.is_sorted());
        for tag in PLAIN {
            assert_eq!(canonical(tag.parse().unwrap()).to_string(), tag);
        }
    }

    #[test]
    fn readers_are_served_their_own_language_then_its_parents() {
        let check = |tag: &str, expect: &str| {
            let chain = Locale::parse(tag).unwrap().chain();
            let tags: Vec<&str> = chain.iter().map(Locale::as_str).collect();
            assert_eq!(tags.join(" "), expect, "{tag}");
        };
        check("de", "de de-DE");
        check("de-AT", "de-AT de de-DE");
        check("en-US", "en-US en");
        check("en-GB", "en-GB en-001 en en-US");
        check("pt-BR", "pt-BR pt");
        check("pt-AO", "pt-AO pt-PT pt pt-BR");
        check("es-MX", "es-MX es-419 es es-ES");
        check("fr-CA", "fr-CA fr fr-FR");
        check("zh-Hans", "zh-Hans");
        check("zh-TW", "zh-TW zh-Hant");
        check("zh-Hant", "zh-Hant zh-TW");
        check("zh-MO", "zh-MO zh-HK zh-Hant zh-TW");
        check("sr-Latn-RS", "sr-Latn-RS sr-Latn");
        check("sr", "sr sr-RS");
    }

    #[test]
    fn a_language_in_a_country_says_the_script_that_is_not_expected_there() {
        let check = |tag: &str, country: &str, expect: &str| {
            let country = Country::parse(country).unwrap();
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(locale.spoken_in(country), expect, "{tag} in {country}");
        };
        check("de", "AT", "de-AT");
        check("de-CH", "AT", "de-AT");
        check("zh", "CN", "zh-Hans-CN");
        check("zh-TW", "TW", "zh-TW");
        check("zh-TW", "CN", "zh-Hant-CN");
        check("zh-Hant", "US", "zh-Hant-US");
        check("zh-TW", "DE", "zh-Hant-DE");
        check("sr", "ME", "sr-Cyrl-ME");
        check("sr-ME", "RS", "sr-Latn-RS");
        check("az-IR", "AZ", "az-Arab-AZ");
        check("ar", "IL", "ar-IL");
    }

    #[test]
    fn one_language_in_two_scripts_is_two_for_its_readers() {
        let check = |one: &str, other: &str, same: bool| {
            let (one, other) = (Locale::parse(one).unwrap(), Locale::parse(other).unwrap());
            assert_eq!(one.is_same_language(&other), same, "{one} {other}");
            assert_eq!(other.is_same_language(&one), same, "{other} {one}");
        };
        check("en", "en-US", true);
        check("en-GB", "en-US", true);
        check("no", "nb", true);
        check("zh-TW", "zh-HK", true);
        check("zh-TW", "zh-CN", false);
        check("zh", "zh-Hant", false);
        check("sr", "sr-Latn", false);
        check("sr-RS", "sr-Cyrl", true);
        check("de", "nl", false);
    }
}
