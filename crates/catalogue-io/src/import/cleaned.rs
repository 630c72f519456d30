//! What pages will not show of a description: whatever is no structure of words.

use dhow_domain::catalogue::markup::tags;
use std::collections::BTreeSet;

/// Elements of which nothing is shown, or only the words within: the address of a link is gone.
const ELEMENTS: [&str; 26] = [
    "a", "applet", "audio", "base", "button", "canvas", "embed", "form", "frame", "frameset",
    "iframe", "img", "input", "link", "math", "meta", "noscript", "object", "picture", "script",
    "select", "style", "svg", "template", "textarea", "video",
];

/// The names of elements and attributes that cleaning takes away, in order; empty when it takes
/// nothing that a reader would miss.
pub(super) fn taken_away(description: &str) -> String {
    let mut taken = BTreeSet::new();
    for tag in tags(description).into_iter().filter(|tag| !tag.closing) {
        let name = tag.name.to_ascii_lowercase();
        let attributes = tag.attribute_names();
        let handlers = attributes
            .into_iter()
            .filter(|name| name == "style" || (name.starts_with("on") && name.len() > 2));
        taken.extend(handlers);
        if ELEMENTS.binary_search(&name.as_str()).is_ok() {
            taken.insert(name);
        }
    }
    taken.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_shown_is_named() {
        assert!(ELEMENTS.is_sorted());
        let check = |text: &str, expect: &str| assert_eq!(taken_away(text), expect, "{text}");
        check(
            "<p class=\"a\">Soft <b>terry</b></p><hr><table><tr><th>S</th></tr></table>",
            "",
        );
        check(
            "<script>alert(1)</script><p onclick=\"x()\">a</p>",
            "onclick, script",
        );
        check(
            "<p style=\"color:red\">a</p><IFRAME src=x></IFRAME>",
            "iframe, style",
        );
        check(
            "<a href=\"https://x.example\">a</a> <img src=\"x.png\">",
            "a, img",
        );
        check("moisture <MAX 8, write to <a@b.example>", "");
    }
}
