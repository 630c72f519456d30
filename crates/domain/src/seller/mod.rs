//! What buyers are told of the firm: who it is, where it sits, how it is reached, and what it
//! promises in each market.

mod contact;
mod field;
mod vat_id;

pub use contact::{dialled, is_email};
pub use field::{PolicyKind, ProfileField};
pub use vat_id::vat_id_fits;

use crate::Country;
use contact::{is_phone, whatsapp};
use std::collections::BTreeMap;
use strum::IntoStaticStr;

/// Why a text cannot be what is said of a firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum ProfileProblem {
    /// It is longer than its field may be.
    TooLong,
    /// It holds a character that cannot be seen.
    ControlCharacter,
    /// It is not a country.
    InvalidCountry,
    /// It is not an address of mail.
    Email,
    /// It is not a number of a telephone.
    Phone,
    /// It does not say the country of a number.
    Whatsapp,
    /// No country writes its tax numbers so, or not the firm's.
    VatId,
}

impl ProfileProblem {
    /// Its word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Everything that is said of a firm; what nobody said is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    said: BTreeMap<ProfileField, String>,
}

impl Profile {
    /// What was said of a field.
    #[must_use]
    pub fn get(&self, field: &ProfileField) -> Option<&str> {
        self.said.get(field).map(String::as_str)
    }

    /// Everything that was said, in the order of the fields.
    pub fn iter(&self) -> impl Iterator<Item = (&ProfileField, &str)> {
        self.said.iter().map(|(field, text)| (field, text.as_str()))
    }

    /// Where the firm sits.
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        Country::parse(self.get(&ProfileField::Country)?).ok()
    }

    /// Says something of a field, in the way it is kept; an empty text takes back what was said.
    ///
    /// # Errors
    /// [`ProfileProblem`]; what was said before stays then.
    pub fn set(&mut self, field: ProfileField, text: &str) -> Result<(), ProfileProblem> {
        let text = tidy(text);
        if text.is_empty() {
            self.said.remove(&field);
            return Ok(());
        }
        let kept = kept_as(&field, text)?;
        self.said.insert(field, kept);
        Ok(())
    }

    /// Whether its tax number is written as its country writes them. It is asked of the whole,
    /// because both may change in one act and travel one by one.
    #[must_use]
    pub fn vat_id_fits(&self) -> bool {
        self.get(&ProfileField::VatId)
            .is_none_or(|vat_id| vat_id_fits(vat_id, self.country()))
    }
}

/// Lines end in one way, and nothing stands around the text.
fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn kept_as(field: &ProfileField, text: String) -> Result<String, ProfileProblem> {
    if text.chars().count() > field.limit() {
        return Err(ProfileProblem::TooLong);
    }
    let unseen = |letter: char| letter.is_control() && !(letter == '\n' && field.has_lines());
    if text.contains(unseen) {
        return Err(ProfileProblem::ControlCharacter);
    }
    let if_so = |fits: bool, problem| if fits { Ok(text.clone()) } else { Err(problem) };
    match field {
        ProfileField::Country => country(&text),
        ProfileField::Email => if_so(is_email(&text), ProfileProblem::Email),
        ProfileField::Phone => if_so(is_phone(&text), ProfileProblem::Phone),
        ProfileField::Whatsapp => whatsapp(&text).ok_or(ProfileProblem::Whatsapp),
        ProfileField::VatId => if_so(vat_id_fits(&text, None), ProfileProblem::VatId),
        ProfileField::LegalName | ProfileField::Address | ProfileField::Policy(..) => Ok(text),
    }
}

fn country(text: &str) -> Result<String, ProfileProblem> {
    let country = Country::parse(text).map_err(|_| ProfileProblem::InvalidCountry)?;
    Ok(country.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, text: &str, expect: Result<Option<&str>, ProfileProblem>) {
        let (field, mut firm) = (ProfileField::parse(name).unwrap(), Profile::default());
        let found = firm
            .set(field.clone(), text)
            .map(|()| firm.get(&field).map(str::to_owned));
        let expect = expect.map(|it| it.map(str::to_owned));
        assert_eq!(found, expect, "{name} {text:?}");
    }

    #[test]
    fn what_is_said_in_words_is_kept_as_it_is_used_or_refused_by_reason() {
        check(
            "legalName",
            "  Ege Ev Tekstili A.Ş. ",
            Ok(Some("Ege Ev Tekstili A.Ş.")),
        );
        check(
            "legalName",
            "Ege\nTekstil",
            Err(ProfileProblem::ControlCharacter),
        );
        check("legalName", "", Ok(None));
        check(
            "address",
            "Liman Cd. 4 \r\n35220 İzmir\r\n",
            Ok(Some("Liman Cd. 4\n35220 İzmir")),
        );
        check("address", &"x".repeat(2_000), Err(ProfileProblem::TooLong));
        check(
            "policies.DE.returns",
            "30 days.\n\nWrite to us.",
            Ok(Some("30 days.\n\nWrite to us.")),
        );
    }

    #[test]
    fn what_is_looked_up_or_dialled_is_kept_as_it_is_used_or_refused_by_reason() {
        check("country", "tr", Ok(Some("TR")));
        check("country", "uk", Ok(Some("GB")));
        check("country", "EL", Ok(Some("GR")));
        check("country", "Türkiye", Err(ProfileProblem::InvalidCountry));
        check("email", "satis@ege.example", Ok(Some("satis@ege.example")));
        check("email", "satis@", Err(ProfileProblem::Email));
        check("phone", "0232 441 00 00", Ok(Some("0232 441 00 00")));
        check("phone", "call us", Err(ProfileProblem::Phone));
        check(
            "whatsapp",
            "+90 (0)532 000 11 22",
            Ok(Some("+905320001122")),
        );
        check("whatsapp", "0532 000 11 22", Err(ProfileProblem::Whatsapp));
        check("vatId", "DE 123 456 789", Ok(Some("DE 123 456 789")));
        check("vatId", "none", Err(ProfileProblem::VatId));
    }

    #[test]
    fn a_refused_text_leaves_what_was_said() {
        let mut firm = Profile::default();
        firm.set(ProfileField::Email, "a@ege.example").unwrap();
        firm.set(ProfileField::Email, "a at ege").unwrap_err();
        assert_eq!(firm.get(&ProfileField::Email), Some("a@ege.example"));
    }

    #[test]
    fn a_tax_number_is_asked_of_the_country_of_the_whole() {
        let check = |country: &str, vat_id: &str, expect: bool| {
            let mut firm = Profile::default();
            firm.set(ProfileField::VatId, vat_id).unwrap();
            firm.set(ProfileField::Country, country).unwrap();
            assert_eq!(firm.vat_id_fits(), expect, "{country} {vat_id}");
        };
        check("NL", "NL123456789B01", true);
        check("TR", "NL123456789B01", true);
        check("TR", "12345678", false);
        check("", "12345678", true);
    }
}
