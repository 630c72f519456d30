//! Identities, made by the device that creates a thing, never by a server. Those of events are drawn,
//! as UUIDv7; those of goods, markets and views follow from what they are (`named_id`).
//!
//! The text form is a prefix that names the kind and 26 characters of Crockford's base 32, which
//! sort as the bytes do: `prd_01jd8x…`. SKU, title and slug may all change; the id does not.
//! Ids that the log names, `sel_…`, `dev_…` and `op_…`, are types of `dhow_sync`, which takes their
//! text as it is; their text is made by [`mint`] all the same.

use std::fmt;
use uuid::Uuid;

/// Where new ids come from. Hosts give one that reads the clock and the system's randomness,
/// tests one that counts.
pub trait IdSource {
    /// The next UUIDv7.
    fn next(&self) -> Uuid;
}

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of this kind")]
pub struct InvalidId;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const DIGITS: usize = 26;
const NO_DIGIT: u8 = u8::MAX;
/// What each byte counts as.
const VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut values = [NO_DIGIT; 256];
    let mut digit = 0;
    while digit < ALPHABET.len() {
        values[ALPHABET[digit] as usize] = digit as u8;
        digit += 1;
    }
    values
}

/// A UUID as 26 characters of Crockford's base 32, lower case.
#[must_use]
pub fn encode(uuid: Uuid) -> String {
    digits_of(uuid).map(char::from).iter().collect()
}

fn digits_of(uuid: Uuid) -> [u8; DIGITS] {
    let value = uuid.as_u128();
    std::array::from_fn(|index| ALPHABET[((value >> (5 * (DIGITS - 1 - index))) & 31) as usize])
}

/// Reads what [`encode`] wrote; `None` for anything else.
#[must_use]
pub fn decode(text: &str) -> Option<Uuid> {
    if text.len() != DIGITS || !text.starts_with(|first: char| ('0'..='7').contains(&first)) {
        return None;
    }
    let mut value: u128 = 0;
    for byte in text.bytes() {
        let digit = VALUES[usize::from(byte)];
        if digit == NO_DIGIT {
            return None;
        }
        value = (value << 5) | u128::from(digit);
    }
    Some(Uuid::from_u128(value))
}

/// A new id as text, for a kind whose type stands elsewhere.
#[must_use]
pub fn mint(prefix: &str, ids: &dyn IdSource) -> String {
    to_text(prefix, ids.next())
}

/// Reads the UUID out of the text of an id; `None` when prefix or digits are not of this kind.
#[must_use]
pub fn from_text(prefix: &str, text: &str) -> Option<Uuid> {
    decode(text.strip_prefix(prefix)?.strip_prefix('_')?)
}

/// The text of an id by its sixteen bytes; `None` when there are more or fewer of them.
#[must_use]
pub fn text_of(prefix: &str, bytes: &[u8]) -> Option<String> {
    let uuid = Uuid::from_slice(bytes).ok()?;
    Some(to_text(prefix, uuid))
}

fn to_text(prefix: &str, uuid: Uuid) -> String {
    let mut text = String::with_capacity(prefix.len() + 1 + DIGITS);
    text.push_str(prefix);
    text.push('_');
    text.extend(digits_of(uuid).map(char::from));
    text
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])* $name:ident = $prefix:literal;)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Uuid);

        impl $name {
            /// What its text begins with.
            pub const PREFIX: &'static str = $prefix;

            /// A new id.
            #[must_use]
            pub fn new(ids: &dyn IdSource) -> Self {
                Self(ids.next())
            }

            /// The id of a known UUID.
            #[must_use]
            pub fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// Reads the text form.
            ///
            /// # Errors
            /// [`InvalidId`] when the prefix or the digits are not those of this kind.
            pub fn parse(text: &str) -> Result<Self, InvalidId> {
                from_text($prefix, text).map(Self).ok_or(InvalidId)
            }

            /// The sixteen bytes of it. They sort as the text does.
            #[must_use]
            pub fn bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// Reads the sixteen bytes.
            ///
            /// # Errors
            /// [`InvalidId`] when there are more or fewer of them.
            pub fn from_bytes(bytes: &[u8]) -> Result<Self, InvalidId> {
                Uuid::from_slice(bytes).map(Self).map_err(|_| InvalidId)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                let digits = digits_of(self.0);
                formatter.write_str(concat!($prefix, "_"))?;
                // Letters and digits of ASCII are UTF-8.
                formatter.write_str(std::str::from_utf8(&digits).unwrap_or_default())
            }
        }
    )*};
}

ids! {
    /// A product.
    ProductId = "prd";
    /// A variant.
    VariantId = "var";
    /// A picture of a product.
    MediaId = "med";
    /// A market.
    MarketId = "mkt";
    /// A named act in history.
    ActId = "act";
    /// A listing: a product as published on one channel.
    ListingId = "lst";
    /// A saved view of the catalogue.
    ViewId = "viw";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_form_is_read_back_and_keeps_the_order_of_creation() {
        let earlier =
            ProductId::from_uuid(Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001));
        let later =
            ProductId::from_uuid(Uuid::from_u128(0x0193_0000_0001_7000_8000_0000_0000_0000));
        assert_eq!(ProductId::parse(&earlier.to_string()), Ok(earlier));
        assert!(earlier.to_string() < later.to_string());
        assert_eq!(earlier.to_string().len(), 30);
    }

    /// Ids come from anywhere: the clock is in none of this.
    #[test]
    fn bytes_and_text_say_the_same_and_sort_alike() {
        let numbers = [0, 7, 31, 32, 1 << 64, u128::MAX >> 1, u128::MAX];
        let ids = numbers.map(|number| VariantId::from_uuid(Uuid::from_u128(number)));
        for pair in ids.windows(2) {
            assert!(pair[0].bytes() < pair[1].bytes());
            assert!(pair[0].to_string() < pair[1].to_string());
        }
        for id in ids {
            assert_eq!(VariantId::from_bytes(id.bytes()), Ok(id));
            assert_eq!(VariantId::parse(&id.to_string()), Ok(id));
            assert_eq!(text_of("var", id.bytes()), Some(id.to_string()));
        }
        assert_eq!(text_of("var", &[0; 15]), None);
        assert_eq!(VariantId::from_bytes(&[0; 15]), Err(InvalidId));
        assert_eq!(VariantId::from_bytes(&[0; 17]), Err(InvalidId));
    }

    #[test]
    fn another_kind_or_a_damaged_text_is_refused() {
        let id = ProductId::from_uuid(Uuid::from_u128(7)).to_string();
        assert_eq!(VariantId::parse(&id), Err(InvalidId));
        assert_eq!(ProductId::parse(&id.replace('7', "u")), Err(InvalidId));
        assert_eq!(ProductId::parse("prd_"), Err(InvalidId));
        assert_eq!(
            ProductId::parse("prd_zzzzzzzzzzzzzzzzzzzzzzzzzz"),
            Err(InvalidId)
        );
    }

    struct One;

    impl IdSource for One {
        fn next(&self) -> Uuid {
            Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0001)
        }
    }

    #[test]
    fn an_id_as_text_reads_as_one_of_its_kind_only() {
        let text = mint("sel", &One);
        assert_eq!(text, "sel_01jc000000e008000000000001");
        assert_eq!(from_text("sel", &text), Some(One.next()));
        assert_eq!(from_text("se", &text), None);
        assert_eq!(from_text("dev", &text), None);
        assert_eq!(from_text("sel", &format!("{text}0")), None);
    }
}
