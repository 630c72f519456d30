//! A key under a passphrase: Argon2id makes a key of the passphrase, XChaCha20-Poly1305 seals.

use argon2::Argon2;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

/// What a sealed file begins with: how it was made, so that another way can follow.
const HEAD: &[u8] = b"dhow-sealed-key-1\n";
const SALT: usize = 16;
const NONCE: usize = 24;

/// How many random bytes a seal takes.
pub(crate) const CHANCE: usize = SALT + NONCE;

/// Why something sealed stays so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is nothing that was sealed.
    Damaged,
    /// It was sealed under another passphrase, or for another owner.
    Sealed,
}

/// Seals a secret for an owner.
pub(crate) fn seal(
    secret: &[u8; 32],
    passphrase: &[u8],
    owner: &str,
    chance: [u8; CHANCE],
) -> Result<Vec<u8>, Refusal> {
    let (salt, nonce) = chance.split_at(SALT);
    let payload = Payload {
        msg: secret,
        aad: owner.as_bytes(),
    };
    let sealed = cipher(passphrase, salt)?.encrypt(XNonce::from_slice(nonce), payload);
    let sealed = sealed.map_err(|_| Refusal::Damaged)?;
    Ok([HEAD, &chance, &sealed].concat())
}

/// Opens what was sealed for this owner under this passphrase.
pub(crate) fn open(sealed: &[u8], passphrase: &[u8], owner: &str) -> Result<[u8; 32], Refusal> {
    let rest = sealed.strip_prefix(HEAD).ok_or(Refusal::Damaged)?;
    let (salt, rest) = rest.split_at_checked(SALT).ok_or(Refusal::Damaged)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or(Refusal::Damaged)?;
    let payload = Payload {
        msg: sealed,
        aad: owner.as_bytes(),
    };
    let opened = cipher(passphrase, salt)?.decrypt(XNonce::from_slice(nonce), payload);
    let opened = opened.map_err(|_| Refusal::Sealed)?;
    opened.try_into().map_err(|_| Refusal::Damaged)
}

/// Argon2id at the cost that OWASP names: 19 MiB, two passes.
fn cipher(passphrase: &[u8], salt: &[u8]) -> Result<XChaCha20Poly1305, Refusal> {
    let mut key = [0; 32];
    Argon2::default()
        .hash_password_into(passphrase, salt, &mut key)
        .map_err(|_| Refusal::Damaged)?;
    Ok(XChaCha20Poly1305::new(&key.into()))
}
