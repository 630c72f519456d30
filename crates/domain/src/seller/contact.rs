//! Ways to reach a firm: mail, telephone, WhatsApp.

/// Whether mail can be sent to a text: one `@`, a domain with a dot, and nothing that would begin
/// another header or another address.
#[must_use]
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let label = |part: &str| {
        let dashes = part.starts_with('-') || part.ends_with('-');
        !part.is_empty() && !dashes && part.chars().all(|it| it.is_alphanumeric() || it == '-')
    };
    let is_local = |it: char| it.is_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(it);
    let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    let named = !local.is_empty() && local.chars().all(is_local) && !dots;
    named && domain.contains('.') && domain.split('.').all(label)
}

/// Whether a text is a number of a telephone as people write them, be it that of an extension.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter_map(digit).count();
    (5..=20).contains(&digits) && !text.contains(['@', '<', '>'])
}

/// What is dialled from anywhere: `+` and digits; nothing where a text does not say its country.
#[must_use]
pub fn dialled(text: &str) -> Option<String> {
    let text: String = text
        .trim()
        .chars()
        .map(|it| digit(it).map_or(it, |value| char::from(b'0' + value)))
        .collect();
    let text = text.replace('＋', "+");
    let number = text.strip_prefix('+').or_else(|| text.strip_prefix("00"))?;
    // Within the country one dials a zero that nobody dials from abroad: +49 (0)30.
    let number = number.replace("(0)", "");
    let is_between = |it: char| it.is_whitespace() || "-–.()/".contains(it);
    let digits: String = number.chars().filter(|it| !is_between(*it)).collect();
    let fits = digits.bytes().all(|it| it.is_ascii_digit()) && (8..=15).contains(&digits.len());
    (fits && !digits.starts_with('0')).then(|| format!("+{digits}"))
}

/// A number on WhatsApp by the number or by the link to it.
pub(super) fn whatsapp(text: &str) -> Option<String> {
    const LINKS: [&str; 4] = [
        "https://wa.me/",
        "http://wa.me/",
        "wa.me/",
        "https://api.whatsapp.com/send?phone=",
    ];
    match LINKS.iter().find_map(|link| text.strip_prefix(link)) {
        None => dialled(text),
        Some(rest) => {
            let number = rest.split(['?', '&', '/']).next().unwrap_or_default();
            dialled(&format!("+{}", number.trim_start_matches(['+'])))
        }
    }
}

/// The value of a digit in the scripts that firms write their numbers in.
fn digit(letter: char) -> Option<u8> {
    const ZEROS: [char; 5] = ['0', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{FF10}'];
    ZEROS.iter().find_map(|zero| {
        let above = u32::from(letter).checked_sub(u32::from(*zero))?;
        u8::try_from(above).ok().filter(|value| *value < 10)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_mail_names_one_reader() {
        let check = |text: &str, expect: bool| assert_eq!(is_email(text), expect, "{text}");
        check("info@ege.example", true);
        check("export+de@mail.ege.example", true);
        check("çiğdem@örnek.example", true);
        check("info@ege", false);
        check("info", false);
        check("info@@ege.example", false);
        check("a@ege.example, b@ege.example", false);
        check("info@ege.example\nBcc: x@y.example", false);
        check("info@.example", false);
        check("info@ege.example.", false);
        check(".info@ege.example", false);
        check("Ege <info@ege.example>", false);
        check("info @ege.example", false);
    }

    #[test]
    fn a_number_is_dialled_from_anywhere_when_it_says_its_country() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(dialled(text).as_deref(), expect, "{text}");
        };
        check("+90 232 441 00 00", Some("+902324410000"));
        check("0090-232-441-0000", Some("+902324410000"));
        check("+49 (0)30 / 123 45 67", Some("+49301234567"));
        check("+٩٧١ ٤ ١٢٣ ٤٥٦٧", Some("+97141234567"));
        check("＋８６ ２１ １２３４ ５６７８", Some("+862112345678"));
        check("0232 441 00 00", None);
        check("+90 232 441 00 00 ext. 5", None);
        check("+0 232 441 00 00", None);
        check("+12345", None);
        check("+1234567890123456", None);
    }

    #[test]
    fn whatsapp_is_known_by_number_or_link() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(whatsapp(text).as_deref(), expect, "{text}");
        };
        check("+91 98200 00000", Some("+919820000000"));
        check("https://wa.me/919820000000", Some("+919820000000"));
        check("https://wa.me/919820000000?text=Hi", Some("+919820000000"));
        check(
            "https://api.whatsapp.com/send?phone=+919820000000&text=Hi",
            Some("+919820000000"),
        );
        check("098200 00000", None);
        check("https://wa.me/qr/ABCDEF", None);
        check("javascript:alert(1)", None);
    }
}
