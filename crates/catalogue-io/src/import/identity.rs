//! Names for what the file does not name: SKUs and handles made from handle, title and options.

use super::survey::{Survey, fingerprint};
use dhow_domain::Sku;
use dhow_domain::sku::MAXIMUM_LENGTH;
use std::collections::{HashMap, HashSet};

/// Lower case, words joined by hyphens; letters of other scripts than Latin stay.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        let latin = letter < '\u{250}' && letter.is_alphanumeric();
        let plain = if latin {
            deunicode::deunicode_char(letter).map(str::to_lowercase)
        } else {
            None
        };
        match plain {
            Some(letters) => slug.push_str(&letters),
            None if letter.is_alphanumeric() => slug.extend(letter.to_lowercase()),
            None if slug.is_empty() || slug.ends_with('-') => {}
            None => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Makes names that nothing else in the file has; the same file gives the same names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    made: HashSet<u64>,
    /// The number to try next for a name: those below it are taken for good.
    next: HashMap<u64, u64>,
}

impl Names {
    /// A SKU of a handle and option values.
    pub(crate) fn sku<'a>(
        &mut self,
        handle: &str,
        values: impl Iterator<Item = &'a str>,
        survey: &Survey,
    ) -> Option<Sku> {
        let parts = std::iter::once(handle.trim().to_owned()).chain(values.map(slug));
        let joined = parts
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join("-");
        let visible: String = joined
            .chars()
            .filter(|letter| !letter.is_control())
            .collect();
        let base = shortened(&visible);
        let name = self.unique(&base, |print| survey.given.binary_search(&print).is_ok());
        Sku::parse(&name).ok()
    }

    /// A SKU that stands in an earlier row too, with a number behind it.
    pub(crate) fn numbered(&mut self, sku: &Sku, survey: &Survey) -> Option<Sku> {
        let base = shortened(sku.as_str());
        let name = self.unique(&base, |print| survey.given.binary_search(&print).is_ok());
        Sku::parse(&name).ok()
    }

    /// A handle of a title.
    pub(crate) fn handle(&mut self, title: &str) -> String {
        let base = Some(slug(title)).filter(|slug| !slug.is_empty());
        let base = base.unwrap_or_else(|| format!("{:08x}", digest(title)));
        let spaced = self.unique(&format!("handle {base}"), |_| false);
        spaced.trim_start_matches("handle ").to_owned()
    }

    fn unique(&mut self, base: &str, taken: impl Fn(u64) -> bool) -> String {
        let next = self.next.entry(fingerprint(base)).or_insert(1);
        loop {
            let name = match *next {
                1 => base.to_owned(),
                count => format!("{base}-{count}"),
            };
            *next += 1;
            let print = fingerprint(&name);
            if !taken(print) && self.made.insert(print) {
                return name;
            }
        }
    }
}

/// At most as long as a SKU may be, with room for a number; what is cut is replaced by a digest.
fn shortened(name: &str) -> String {
    const ROOM: usize = 12;
    if name.chars().count() <= MAXIMUM_LENGTH - ROOM {
        return name.to_owned();
    }
    let kept: String = name.chars().take(MAXIMUM_LENGTH - ROOM - 9).collect();
    format!("{}-{:08x}", kept.trim_end(), digest(name))
}

/// FNV-1a: the same on every machine and in every version of the program.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811C_9DC5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (text, expect) in [
            ("Aegean Terry, 70 × 140", "aegean-terry-70-140"),
            ("Größe XL", "grosse-xl"),
            ("浴巾 天蓝", "浴巾-天蓝"),
            ("../../x", "x"),
            ("!!!", ""),
        ] {
            assert_eq!(slug(text), expect);
        }
    }

    #[test]
    fn generated_skus_are_unique_and_short_enough() {
        let (mut names, mut survey) = (Names::default(), Survey::default());
        survey.given = vec![fingerprint("towel-red")];
        let mut sku = |handle, value| {
            names
                .sku(handle, [value].into_iter(), &survey)
                .unwrap()
                .to_string()
        };
        assert_eq!(sku("towel", "Blue"), "towel-blue");
        assert_eq!(sku("towel", "Red"), "towel-red-2");
        assert_eq!(sku("towel", "blue"), "towel-blue-2");
        let long = "x".repeat(300);
        assert_ne!(sku(&long, "1"), sku(&long, "2"));
    }
}
