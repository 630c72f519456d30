//! Addresses by which a buyer answers a shop: mail, telephone, WhatsApp. They work without script,
//! and what stands in them can neither end the address nor begin another part of it.

use std::fmt::Write as _;

/// How the addresses of this module begin. Every other address of a shop leads to its own files.
const BEGINNINGS: [&str; 3] = ["mailto:", "tel:", "https://wa.me/"];

/// Whether a link leads to the firm rather than to a page.
pub(crate) fn is_contact(address: &str) -> bool {
    BEGINNINGS.iter().any(|it| address.starts_with(it))
}

/// Mail to an address, with nothing written yet.
pub(crate) fn mail(to: &str) -> String {
    let parts: Vec<String> = to.split('@').map(encoded).collect();
    format!("mailto:{}", parts.join("@"))
}

/// Mail to an address, with a subject and lines.
pub(crate) fn mail_about(to: &str, subject: &str, lines: &[&str]) -> String {
    let body = lines.join("\r\n");
    let (subject, body) = (encoded(subject), encoded(&body));
    format!("{}?subject={subject}&body={body}", mail(to))
}

/// A call to what is dialled: `+` and digits.
pub(crate) fn call(dialled: &str) -> String {
    format!("tel:{dialled}")
}

/// A conversation with a number, `+` and digits, that begins with a text.
pub(crate) fn whatsapp(number: &str, text: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let text = encoded(text);
    let query = if text.is_empty() {
        String::new()
    } else {
        format!("?text={text}")
    };
    format!("https://wa.me/{digits}{query}")
}

/// A text in which only letters, digits, `-`, `.`, `_` and `~` stand for themselves.
fn encoded(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            made.push(char::from(byte));
        } else {
            let _ = write!(made, "%{byte:02X}");
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_stays_in_its_place() {
        let check = |address: String, expect: &str| assert_eq!(address, expect);
        check(mail("info@ege.example"), "mailto:info@ege.example");
        check(
            mail("a&cc=x?subject=y@ege.example"),
            "mailto:a%26cc%3Dx%3Fsubject%3Dy@ege.example",
        );
        check(
            mail_about(
                "info@ege.example",
                "Größe & \"Preis\"?",
                &["A-1", "https://ege.example/DE/de/a/"],
            ),
            "mailto:info@ege.example?subject=Gr%C3%B6%C3%9Fe%20%26%20%22Preis%22%3F\
             &body=A-1%0D%0Ahttps%3A%2F%2Fege.example%2FDE%2Fde%2Fa%2F",
        );
        check(call("+902324410000"), "tel:+902324410000");
        check(whatsapp("+905320001122", ""), "https://wa.me/905320001122");
        check(
            whatsapp("+905320001122", "A 1"),
            "https://wa.me/905320001122?text=A%201",
        );
    }

    #[test]
    fn only_ways_to_a_firm_lead_out_of_the_shop() {
        for way in [
            "mailto:a@b.example",
            "tel:+49301234567",
            "https://wa.me/49301234567",
        ] {
            assert!(is_contact(way), "{way}");
        }
        for other in [
            "https://wa.me.example/1",
            "http://wa.me/1",
            "javascript:x",
            "//wa.me/1",
        ] {
            assert!(!is_contact(other), "{other}");
        }
    }
}
