//! Names of languages and countries in one language.

use icu::locale::Locale;
use icu::locale::subtags::Region;
use icu_experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};

/// The names as CLDR has them; where it has none, the code stands for itself.
pub(crate) struct Names {
    languages: Option<LocaleDisplayNamesFormatter>,
    regions: Option<RegionDisplayNames>,
}

impl Names {
    pub(crate) fn new(locale: &Locale) -> Self {
        Self {
            languages: LocaleDisplayNamesFormatter::try_new(locale.into(), Default::default()).ok(),
            regions: RegionDisplayNames::try_new(locale.into(), Default::default()).ok(),
        }
    }

    pub(crate) fn language(&self, tag: &str) -> String {
        match (&self.languages, tag.parse::<Locale>()) {
            (Some(names), Ok(locale)) => names.of(&locale).into_owned(),
            _ => tag.to_owned(),
        }
    }

    pub(crate) fn region(&self, code: &str) -> String {
        let names = self.regions.as_ref().zip(code.parse::<Region>().ok());
        names
            .and_then(|(names, region)| names.of(region))
            .unwrap_or(code)
            .to_owned()
    }
}
