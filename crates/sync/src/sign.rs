//! Ed25519 signatures of devices over batches: a hub can check them, keep them, hand them on, and
//! make none itself.

use crate::batch::signed_bytes;
use crate::problem::Problem;
use crate::{DeviceId, SellerId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

/// What a signature is about, besides the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed<'a> {
    /// What the request is for, such as `push`; one line of text.
    pub purpose: &'a str,
    /// The seller.
    pub seller: &'a SellerId,
    /// The signing device.
    pub device: &'a DeviceId,
    /// The raw bytes of the body.
    pub body: &'a [u8],
}

impl Signed<'_> {
    fn bytes(&self) -> Vec<u8> {
        signed_bytes(
            self.purpose,
            self.seller,
            self.device,
            &Sha256::digest(self.body).into(),
        )
    }
}

/// The signature, base64 of 64 bytes.
#[must_use]
pub fn sign(signed: Signed<'_>, key: &SigningKey) -> String {
    STANDARD.encode(key.sign(&signed.bytes()).to_bytes())
}

/// Whether a device with this public key signed exactly this.
///
/// # Errors
/// [`Problem::SignatureRefused`] for anything else, unreadable text and weak keys included.
pub fn verify(signed: Signed<'_>, signature: &str, key: &VerifyingKey) -> Result<(), Problem> {
    let bytes = STANDARD
        .decode(signature)
        .map_err(|_| Problem::SignatureRefused)?;
    let signature = Signature::from_slice(&bytes).map_err(|_| Problem::SignatureRefused)?;
    key.verify_strict(&signed.bytes(), &signature)
        .map_err(|_| Problem::SignatureRefused)
}

/// A public key as text: base64 of 32 bytes.
#[must_use]
pub fn public_key_text(key: &VerifyingKey) -> String {
    STANDARD.encode(key.as_bytes())
}

/// A public key from its text.
///
/// # Errors
/// [`Problem::SignatureRefused`] for text that is no key, or one of the weak keys.
pub fn public_key(text: &str) -> Result<VerifyingKey, Problem> {
    let bytes = STANDARD
        .decode(text)
        .map_err(|_| Problem::SignatureRefused)?;
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| Problem::SignatureRefused)?;
    let key = VerifyingKey::from_bytes(&bytes).map_err(|_| Problem::SignatureRefused)?;
    if key.is_weak() {
        Err(Problem::SignatureRefused)
    } else {
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        let digits = |index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap();
        std::array::from_fn(digits)
    }

    /// RFC 8032, section 7.1, tests 1 to 3: the library is the Ed25519 everybody means.
    #[test]
    fn the_vectors_of_the_rfc_hold() {
        fn check(secret: &str, public: &str, message: &[u8], signature: &str) {
            let key = SigningKey::from_bytes(&bytes(secret));
            assert_eq!(key.verifying_key().as_bytes(), &bytes::<32>(public));
            assert_eq!(key.sign(message).to_bytes(), bytes::<64>(signature));
        }
        check(
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            b"",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        );
        check(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            &[0x72],
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        );
        check(
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            &[0xaf, 0x82],
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        );
    }

    struct Letter {
        purpose: &'static str,
        seller: SellerId,
        device: DeviceId,
        body: Vec<u8>,
    }

    impl Letter {
        fn new() -> Self {
            let (seller, device) = (SellerId::new("sel_1"), DeviceId::new("dev_1"));
            Self {
                purpose: "push",
                seller,
                device,
                body: b"{\"ops\":[]}".to_vec(),
            }
        }

        fn signed(&self) -> Signed<'_> {
            Signed {
                purpose: self.purpose,
                seller: &self.seller,
                device: &self.device,
                body: &self.body,
            }
        }
    }

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_bytes(&[seed; 32])
    }

    #[test]
    fn a_device_can_prove_what_it_sent() {
        let letter = Letter::new();
        let signature = sign(letter.signed(), &key(1));
        assert_eq!(
            verify(letter.signed(), &signature, &key(1).verifying_key()),
            Ok(())
        );
    }

    /// Every single thing that differs makes the signature worthless.
    #[test]
    fn nothing_about_a_signed_batch_can_be_altered() {
        let signature = sign(Letter::new().signed(), &key(1));
        let refuse = |alter: &dyn Fn(&mut Letter)| {
            let mut letter = Letter::new();
            alter(&mut letter);
            let verified = verify(letter.signed(), &signature, &key(1).verifying_key());
            assert_eq!(verified, Err(Problem::SignatureRefused));
        };
        refuse(&|letter| letter.purpose = "token");
        refuse(&|letter| letter.seller = SellerId::new("sel_2"));
        refuse(&|letter| letter.device = DeviceId::new("dev_2"));
        refuse(&|letter| letter.body.push(b' '));
        refuse(&|letter| letter.body[0] ^= 1);
        refuse(&|letter| letter.seller = SellerId::new("sel_1\ndev_1"));
    }

    #[test]
    fn a_forged_signature_is_refused() {
        let letter = Letter::new();
        let good = sign(letter.signed(), &key(1));
        let mut bent = STANDARD.decode(&good).unwrap();
        bent[5] ^= 1;
        let texts = [
            sign(letter.signed(), &key(2)),
            STANDARD.encode(&bent),
            good[..86].to_owned(),
            String::new(),
        ];
        for text in texts
            .iter()
            .chain([&"é".to_owned(), &STANDARD.encode([0; 64])])
        {
            let verified = verify(letter.signed(), text, &key(1).verifying_key());
            assert_eq!(verified, Err(Problem::SignatureRefused), "{text}");
        }
    }

    #[test]
    fn a_public_key_comes_back_from_its_text_and_a_weak_one_does_not() {
        let public = key(3).verifying_key();
        assert_eq!(public_key(&public_key_text(&public)), Ok(public));
        let mut identity = [0; 32];
        identity[0] = 1;
        for text in [
            STANDARD.encode(identity),
            STANDARD.encode([1; 31]),
            "?".to_owned(),
            String::new(),
        ] {
            assert_eq!(public_key(&text), Err(Problem::SignatureRefused), "{text}");
        }
    }
}
