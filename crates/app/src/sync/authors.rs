//! Who wrote what the hub hands out: pages are opened with keys this device has from somebody it
//! believes, and numbers of devices are followed. What does not hold is not taken.

use super::settings::{KEYS, NUMBERS};
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use dhow_contract::hub::purpose;
use dhow_network::{DeviceClient, Keyring};
use dhow_store::{Edit, ReadTransaction, read};
use dhow_sync::Cursor;
use dhow_sync::proof::{self, Authors, OpenedPage, ReadNumbers, SignedPage};

/// A page as its authors signed it.
pub(super) fn opened(app: &App, client: &DeviceClient, page: SignedPage) -> Result<OpenedPage> {
    let keyring = keyring_for(app, client, &page)?;
    let authors = Authors {
        purpose: purpose::PUSH,
        seller: &client.identity().seller,
        keys: &keyring.keys(),
    };
    Ok(proof::open(page, &authors)?)
}

/// The keys that a page needs, as far as they can be had.
fn keyring_for(app: &App, client: &DeviceClient, page: &SignedPage) -> Result<Keyring> {
    let known = app.ask(|reading| Ok(read::setting(reading, KEYS)?))?;
    let kept: Option<Keyring> = known.and_then(|text| serde_json::from_str(&text).ok());
    let lacks = |ring: &Keyring| page.batches.iter().any(|it| !ring.knows(&it.device));
    let keyring = match kept {
        Some(ring) if !lacks(&ring) => return Ok(ring),
        None if page.batches.is_empty() => return Ok(Keyring::default()),
        Some(mut ring) => {
            ring.learn(&client.identity().seller, &client.seller_devices()?);
            ring
        }
        // Whoever is new here is told once who is in.
        None => Keyring::told(&client.seller_devices()?),
    };
    app.keep(&mut News::default(), |edit| keep_keys(edit, &keyring))?;
    Ok(keyring)
}

/// Keeps the keys.
pub(super) fn keep_keys(edit: &mut Edit<'_>, keyring: &Keyring) -> Result<()> {
    let text = serde_json::to_string(keyring).unwrap_or_default();
    Ok(edit.set(KEYS, Some(&text))?)
}

/// Takes note of the numbers of a page, in the act that takes it in.
pub(super) fn follow(edit: &mut Edit<'_>, asked: Option<&Cursor>, page: &OpenedPage) -> Result<()> {
    let known = read::setting(edit.connection(), NUMBERS)?;
    let mut numbers = of_text(known);
    numbers.follow(asked, page)?;
    let text = serde_json::to_string(&numbers).unwrap_or_default();
    Ok(edit.set(NUMBERS, Some(&text))?)
}

/// How many rows were taken on the hub's word.
pub(super) fn unsigned(reading: &ReadTransaction) -> Result<u64> {
    Ok(of_text(read::setting(reading, NUMBERS)?).unsigned())
}

fn of_text(text: Option<String>) -> ReadNumbers {
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}
