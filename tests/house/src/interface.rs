//! How the interface is built: hosts behind one door, features apart, colours in their sheet.

use crate::nobody;
use crate::reading::{Source, sources};

pub(crate) const SCRIPTS: &[&str] = &["ts", "tsx", "js", "jsx", "mts"];

/// The only folder that may name the host.
const PLATFORM: &str = "ui/src/platform/";

/// The goods of the example desk are drawn in the colours of cloth, not of the interface.
const EXAMPLE: &str = "ui/src/platform/example/";

/// What a script imports, statically or on demand.
fn imports(text: &str) -> Vec<&str> {
    text.lines().flat_map(imports_of_line).collect()
}

/// What one line of a script imports.
pub(crate) fn imports_of_line(line: &str) -> Vec<&str> {
    let line = line.trim();
    if line.starts_with("//") || line.starts_with('*') {
        return Vec::new();
    }
    let openings = [
        "from \"",
        "from '",
        "import \"",
        "import '",
        "import(\"",
        "import('",
    ];
    let rests = openings
        .iter()
        .filter_map(|opening| line.split_once(opening));
    rests
        .filter_map(|(_, rest)| rest.split(['"', '\'']).next())
        .collect()
}

/// The feature a path belongs to: `ui/src/features/catalogue/Grid.tsx` is in `catalogue`.
fn feature(path: &str) -> Option<&str> {
    path.split_once("features/")?.1.split('/').next()
}

/// The feature an import reaches, seen from the file that imports.
fn reached(source: &Source, import: &str) -> Option<String> {
    feature(&path_of(source, import)?).map(str::to_owned)
}

/// The path in the checkout that an import means, without its ending; none for a package's name.
pub(crate) fn path_of(source: &Source, import: &str) -> Option<String> {
    if let Some(path) = import.strip_prefix("@/") {
        return Some(format!("ui/src/{path}"));
    }
    if !import.starts_with('.') {
        return None;
    }
    let mut folders: Vec<&str> = source.path.split('/').collect();
    folders.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => drop(folders.pop()),
            other => folders.push(other),
        }
    }
    Some(folders.join("/"))
}

#[test]
fn the_host_is_named_in_platform_alone() {
    let offenders: Vec<_> = sources("ui/src", SCRIPTS)
        .iter()
        .filter(|source| !source.path.starts_with(PLATFORM))
        .filter(|source| {
            imports(&source.text)
                .iter()
                .any(|import| import.starts_with("@tauri-apps"))
        })
        .map(|source| source.path.clone())
        .collect();
    nobody(
        "@tauri-apps is imported in ui/src/platform alone",
        &offenders,
    );
}

#[test]
fn a_feature_never_imports_another() {
    let mut offenders = Vec::new();
    for source in sources("ui/src/features", SCRIPTS) {
        let own = feature(&source.path);
        for import in imports(&source.text) {
            if let Some(other) =
                reached(&source, import).filter(|other| Some(other.as_str()) != own)
            {
                offenders.push(format!("{} imports {other}", source.path));
            }
        }
    }
    nobody("a feature folder never imports another", &offenders);
}

#[test]
fn colours_stand_in_the_token_sheets() {
    let mut offenders = Vec::new();
    for source in sources("ui/src", &["css", "ts", "tsx"]) {
        let drawn = source.path.starts_with(EXAMPLE);
        if drawn || source.path.ends_with("tokens.css") || source.path.contains("/generated/") {
            continue;
        }
        for (at, line) in source.text.lines().enumerate() {
            if let Some(colour) = colour(line) {
                offenders.push(format!("{}:{} {colour}", source.path, at + 1));
            }
        }
    }
    nobody("no hex colour outside the token sheets", &offenders);
}

/// A hex colour in a line of a sheet or a script.
fn colour(line: &str) -> Option<&str> {
    line.match_indices('#').find_map(|(at, _)| {
        let digits = line[at + 1..]
            .find(|letter: char| !letter.is_ascii_hexdigit())
            .unwrap_or(line.len() - at - 1);
        let after = line[at + 1 + digits..].chars().next();
        let whole = !after.is_some_and(|letter| {
            letter.is_alphanumeric() || matches!(letter, '_' | '-' | '(' | '.')
        });
        // `#1234` is an issue, `#abc` in a selector an id: colours stand where a value stands.
        let value = line[..at]
            .trim_end()
            .ends_with([':', ',', '"', '\'', '(', '`', '='])
            || line[..at].ends_with(' ');
        ([3, 4, 6, 8].contains(&digits) && whole && value).then(|| &line[at..=at + digits])
    })
}

#[test]
fn imports_and_colours_are_seen() {
    let grid = Source::new("ui/src/features/catalogue/grid/Row.tsx", "");
    assert_eq!(
        imports("import { a } from \"../b\";\nimport('./c');\n// from \"d\""),
        ["../b", "./c"]
    );
    assert_eq!(
        reached(&grid, "../../markets/Card").as_deref(),
        Some("markets")
    );
    assert_eq!(reached(&grid, "../keys").as_deref(), Some("catalogue"));
    assert_eq!(
        reached(&grid, "@/features/import/Steps").as_deref(),
        Some("import")
    );
    assert_eq!(reached(&grid, "../../../components/Button"), None);
    for (line, expected) in [
        ("  color: #0b6570;", Some("#0b6570")),
        ("fill=\"#fff\"", Some("#fff")),
        ("href=\"#/catalogue\"", None),
        ("#cache = new Map();", None),
        ("this.#bad.clear();", None),
        ("border: 1px solid #abc", Some("#abc")),
    ] {
        assert_eq!(colour(line), expected, "{line}");
    }
}
