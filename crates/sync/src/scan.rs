//! Reading a value's text once, without building anything of it.
//!
//! Almost every value that travels was written by a desk: in canonical form, in normal form and by
//! the rules of `tree`. One pass over its bytes proves that, and the text itself then is the value:
//! it is hashed, stored and sent as it came. Whatever else there may be is left to a tree.

use crate::tree::MAXIMUM_DEPTH;

/// How deep maps lie in each other in a text that is canonical JSON in normal form without floats
/// and lists: 0 for text, a number or a truth value. `None` for any other text, for `null` and for
/// the empty map.
pub(crate) fn depth_of(text: &str) -> Option<usize> {
    let mut scan = Scan {
        bytes: text.as_bytes(),
        at: 0,
    };
    let depth = scan.value(0)?;
    (scan.at == text.len()).then_some(depth)
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn expect(&mut self, word: &[u8]) -> Option<()> {
        let found = self.bytes.get(self.at..)?.starts_with(word);
        self.at += word.len();
        found.then_some(())
    }

    /// The value here, which lies inside so many maps.
    fn value(&mut self, inside: usize) -> Option<usize> {
        match self.peek()? {
            b'{' => self.members(inside),
            b'"' => self.string().map(|()| 0),
            b't' => self.expect(b"true").map(|()| 0),
            b'f' => self.expect(b"false").map(|()| 0),
            _ => self.integer().map(|()| 0),
        }
    }

    /// At least one member, each key above the one before it.
    fn members(&mut self, inside: usize) -> Option<usize> {
        if inside == MAXIMUM_DEPTH {
            return None;
        }
        self.expect(b"{")?;
        let (mut last, mut deepest): (&[u8], usize) = (&[], 0);
        loop {
            let key = self.key()?;
            if key <= last {
                return None;
            }
            last = key;
            self.expect(b":")?;
            deepest = deepest.max(self.value(inside + 1)?);
            match self.next()? {
                b',' => {}
                b'}' => return Some(deepest + 1),
                _ => return None,
            }
        }
    }

    /// A key. One with an escape in it is left to the tree, because its text sorts otherwise.
    fn key(&mut self) -> Option<&'a [u8]> {
        self.expect(b"\"")?;
        let start = self.at;
        match self.plain()? {
            b'"' => self.bytes.get(start..self.at - 1),
            _ => None,
        }
    }

    fn string(&mut self) -> Option<()> {
        self.expect(b"\"")?;
        loop {
            match self.plain()? {
                b'"' => return Some(()),
                b'\\' => self.escape()?,
                _ => return None,
            }
        }
    }

    /// Goes on behind the next byte that does not stand for itself in a string, and answers it.
    fn plain(&mut self) -> Option<u8> {
        let rest = self.bytes.get(self.at..)?;
        let plain = rest
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
        self.at += plain? + 1;
        self.bytes.get(self.at - 1).copied()
    }

    /// The rest of an escape, which has to be the shortest there is.
    fn escape(&mut self) -> Option<()> {
        match self.next()? {
            b'"' | b'\\' | b'b' | b'f' | b'n' | b'r' | b't' => Some(()),
            b'u' => {
                self.expect(b"00")?;
                let shortest = match (self.next()?, self.next()?) {
                    (b'0', low) => matches!(low, b'0'..=b'7' | b'b' | b'e' | b'f'),
                    (b'1', low) => matches!(low, b'0'..=b'9' | b'a'..=b'f'),
                    _ => false,
                };
                shortest.then_some(())
            }
            _ => None,
        }
    }

    /// An integer of at most 64 bits as it is written shortest.
    fn integer(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            self.at += 1;
        }
        let text = std::str::from_utf8(self.bytes.get(start..self.at)?).ok()?;
        let shortest = match text.parse::<i64>() {
            Ok(number) => number.to_string() == text,
            Err(_) => text.parse::<u64>().ok()?.to_string() == text,
        };
        shortest.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::canonical;
    use crate::{Json, Path, tree};
    use proptest::prelude::*;

    fn check(text: &str, expect: Option<usize>) {
        assert_eq!(depth_of(text), expect, "{text}");
    }

    #[test]
    fn what_is_written_as_every_desk_writes_it_is_taken_as_it_stands() {
        check(r#"{"a":{"b":"c"},"d":-12}"#, Some(2));
        check(r#""plain""#, Some(0));
        check("\"ö 🚢 \u{7f}\"", Some(0));
        check(r#""\n\"\\\u0001\u001f""#, Some(0));
        check("true", Some(0));
        check("0", Some(0));
        check("18446744073709551615", Some(0));
        check("-9223372036854775808", Some(0));
        let deep = |depth: usize| format!("{}1{}", r#"{"k":"#.repeat(depth), "}".repeat(depth));
        check(&deep(MAXIMUM_DEPTH), Some(MAXIMUM_DEPTH));
        check(&deep(MAXIMUM_DEPTH + 1), None);
    }

    #[test]
    fn what_is_written_otherwise_is_left_to_the_tree() {
        for text in [
            r#"{"b":1,"a":1}"#,
            r#"{"a":1,"a":2}"#,
            r#"{"a": 1}"#,
            " 1",
            "1 ",
            r#""\u0041""#,
            r#""\/""#,
            r#""\u001F""#,
            r#""\u000a""#,
            r#""\ud800""#,
            r#"{"\n":1}"#,
        ] {
            check(text, None);
        }
    }

    #[test]
    fn what_is_not_in_normal_form_or_against_a_rule_is_left_to_the_tree() {
        for text in [
            "null",
            "{}",
            r#"{"a":{}}"#,
            r#"{"a":null}"#,
            r#"{"a":[1]}"#,
            r#"{"":1}"#,
            "1.5",
            "1e3",
            "-0",
            "01",
            "18446744073709551616",
            "-9223372036854775809",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn what_is_no_json_is_never_taken() {
        for text in [
            "",
            "{",
            "nul",
            "truex",
            r#"{"a":1"#,
            r#""a"#,
            "-",
            "1-1",
            "{\"a\":1}}",
        ] {
            check(text, None);
        }
    }

    fn any_value() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::from),
            any::<f64>().prop_map(Json::from),
            any::<i64>().prop_map(Json::from),
            any::<u64>().prop_map(Json::from),
            "[a-c\"\\\\\u{0}-\u{1f}é]{0,3}".prop_map(Json::String),
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                4 => prop::collection::btree_map("[a-c\"\n]{0,2}", inner.clone(), 0..4)
                    .prop_map(|map| Json::Object(map.into_iter().collect())),
                1 => prop::collection::vec(inner, 0..2).prop_map(Json::Array),
            ]
        })
    }

    fn has_escaped_key(value: &Json) -> bool {
        match value {
            Json::Object(members) => members
                .iter()
                .any(|(key, inner)| key.contains(['"', '\n']) || has_escaped_key(inner)),
            Json::Array(items) => items.iter().any(has_escaped_key),
            _ => false,
        }
    }

    proptest! {
        /// What is taken as it stands is its own canonical text, is its own normal form and breaks
        /// no rule; and of what a desk writes nothing is left out but for keys with an escape.
        #[test]
        fn a_scan_says_what_the_tree_says(value in any_value(), written in any::<bool>()) {
            let text = if written {
                String::from_utf8(canonical(&value)).unwrap()
            } else {
                serde_json::to_string_pretty(&value).unwrap()
            };
            let sound = tree::validate(&Path::root(), &value).is_ok();
            let normal = tree::normal(value.clone()).as_ref() == Some(&value);
            let same = canonical(&value) == text.as_bytes();
            if depth_of(&text).is_some() {
                prop_assert!(sound && normal && same, "{}", text);
            } else {
                let left_out = sound && normal && same && !has_escaped_key(&value);
                prop_assert!(!left_out, "{}", text);
            }
        }
    }
}
