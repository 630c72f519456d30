//! Every problem has words.

use dhow_catalogue_io::IssueCode;

#[test]
fn every_code_is_worded_with_what_to_do() {
    let path = format!(
        "{}/../../locales/en-US/import.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let words = std::fs::read_to_string(path).unwrap();
    for code in IssueCode::ALL {
        let start = words
            .find(&format!("\nimport-issue-{code} ="))
            .unwrap_or_else(|| panic!("{code} has no words"));
        let message = &words[start + 1..];
        let end = message.find("\nimport-").unwrap_or(message.len());
        assert!(
            message[..end].contains("\n    .hint ="),
            "{code} has no hint"
        );
    }
}
