//! A name for the file of a new firm.

use std::path::{Path, PathBuf};

/// What a file is called whose firm has no letter in its name.
const NAMELESS: &str = "workspace";
/// The longest name, in letters: it must fit every file system in every script.
const LONGEST: usize = 60;

/// The first free path for a firm in a folder; `taken` says which are not free.
pub(super) fn free(folder: &Path, seller: &str, taken: impl Fn(&Path) -> bool) -> PathBuf {
    let name = file_name(seller);
    let path = |number: u32| match number {
        1 => folder.join(format!("{name}.dhow")),
        _ => folder.join(format!("{name}-{number}.dhow")),
    };
    (1..)
        .map(path)
        .find(|path| !taken(path))
        .unwrap_or_else(|| path(1))
}

/// Letters and digits of any script, other runs as one hyphen: no name leads out of its folder.
fn file_name(seller: &str) -> String {
    let words = seller
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-").to_lowercase();
    if name.is_empty() {
        NAMELESS.to_owned()
    } else {
        name.chars().take(LONGEST).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{file_name, free};
    use std::path::Path;

    #[test]
    fn a_file_is_called_after_the_firm_and_stays_in_its_folder() {
        for (seller, expected) in [
            ("Ege Home Textiles", "ege-home-textiles"),
            ("Müller & Söhne GmbH", "müller-söhne-gmbh"),
            ("景德镇瓷器", "景德镇瓷器"),
            ("../../etc/passwd", "etc-passwd"),
            ("  …  ", "workspace"),
        ] {
            assert_eq!(file_name(seller), expected, "{seller}");
        }
        assert_eq!(file_name(&"ß".repeat(500)).chars().count(), 60);
    }

    #[test]
    fn a_name_that_is_taken_gets_a_number() {
        let folder = Path::new("/documents");
        let taken = [folder.join("ege.dhow"), folder.join("ege-2.dhow")];
        let path = free(folder, "Ege", |path| {
            taken.iter().any(|other| other == path)
        });
        assert_eq!(path, folder.join("ege-3.dhow"));
    }
}
