//! Conflicts from the person's side: mine is what this device wrote, whichever side the hub kept.

use super::settings::DEVICE;
use crate::app::App;
use crate::catalogue::sku_at;
use crate::failure::{Result, not_found};
use crate::history::done;
use dhow_contract::history::Done;
use dhow_contract::sync::{Conflict, ConflictChoice, Conflicts, Keep};
use dhow_contract::{Failure, Tag};
use dhow_domain::id::ProductId;
use dhow_store::{Act, Choice, ReadTransaction, StoredConflict, read};
use dhow_sync::{Json, Path};

pub(crate) fn conflict_list(app: &App) -> Result<Conflicts> {
    app.ask(|reading| {
        let own = read::setting(reading, DEVICE)?;
        let stored = read::conflicts(reading)?;
        let conflicts = stored
            .iter()
            .map(|it| conflict(reading, it, own.as_deref()))
            .collect::<Result<_>>()?;
        Ok(Conflicts { conflicts })
    })
}

/// Whether the value that stands is this device's own: then the parked one is theirs.
fn stands_mine(stored: &StoredConflict, own: Option<&str>) -> bool {
    own.is_some_and(|own| stored.author != own && stored.standing_author == own)
}

fn conflict(
    reading: &ReadTransaction,
    stored: &StoredConflict,
    own: Option<&str>,
) -> Result<Conflict> {
    let tree = read::tree_of(reading, &stored.document)?;
    let standing = dhow_sync::tree::get(tree.as_ref(), &stored.path).cloned();
    let parked = Some(stored.parked.clone()).filter(|value| !value.is_null());
    let stands = if stands_mine(stored, own) {
        Keep::Mine
    } else {
        Keep::Theirs
    };
    let (mine, theirs) = if stands == Keep::Mine {
        (standing, parked)
    } else {
        (parked, standing)
    };
    let (mine_device, theirs_device) = match stands {
        Keep::Mine => (&stored.standing_author, &stored.author),
        Keep::Theirs => (&stored.author, &stored.standing_author),
    };
    let shown = shown(reading, stored, tree.as_ref())?;
    let title = shown
        .as_ref()
        .and_then(|tree| tree.get("title"))
        .and_then(Json::as_str)
        .map(str::to_owned);
    let is_product = ProductId::parse(stored.document.as_str()).is_ok();
    Ok(Conflict {
        id: stored.id.clone(),
        sku: sku_at(reading, &stored.document, &stored.path)?
            .or_else(|| sku_in(shown.as_ref(), &stored.path)),
        product: is_product.then(|| stored.document.to_string()),
        title,
        document: stored.document.to_string(),
        path: stored.path.to_string(),
        mine,
        theirs,
        before: stored.before.clone(),
        stands,
        mine_device: mine_device.clone(),
        theirs_device: theirs_device.clone(),
        at: stored.at.clone(),
    })
}

/// The document that a question names: as it stands, else as it was parked, else as it last was.
fn shown(
    reading: &ReadTransaction,
    stored: &StoredConflict,
    tree: Option<&Json>,
) -> Result<Option<Json>> {
    let whole = [&stored.parked, &stored.standing];
    let whole = whole
        .into_iter()
        .find(|side| stored.path.is_root() && side.is_object());
    match tree.or(whole) {
        Some(tree) => Ok(Some(tree.clone())),
        None => Ok(read::last_whole(reading, &stored.document, &Path::root())?),
    }
}

/// The SKU of the variant that a path leads to, else of the first one.
fn sku_in(product: Option<&Json>, path: &Path) -> Option<String> {
    let variants = product?.get("variant")?.as_object()?;
    let named = path.keys().nth(1).and_then(|id| variants.get(&id));
    let variant = named.or_else(|| variants.values().next())?;
    variant.get("sku")?.as_str().map(str::to_owned)
}

pub(crate) fn conflict_resolve(app: &App, choice: &ConflictChoice) -> Result<Done> {
    let keep = choice
        .keep
        .ok_or_else(|| Failure::missing_argument("keep"))?;
    let stored = app.ask(|reading| {
        let own = read::setting(reading, DEVICE)?;
        let stored = read::conflicts(reading)?
            .into_iter()
            .find(|stored| stored.id == choice.id);
        let stored = stored.ok_or_else(|| not_found("conflict", &choice.id))?;
        Ok((
            stands_mine(&stored, own.as_deref()),
            stored.path.to_string(),
        ))
    })?;
    let (stands_mine, path) = stored;
    let keep_parked = (keep == Keep::Mine) != stands_mine;
    let message = if keep == Keep::Mine {
        "act-conflict-keep-mine"
    } else {
        "act-conflict-keep-theirs"
    };
    let chosen = Choice {
        id: choice.id.clone(),
        keep_parked,
    };
    let act = Act::new(message).with("path", &path);
    let committed = dhow_store::resolve_conflicts(&app.workspace, act, &[chosen])?;
    app.announce(&committed, &[Tag::Network]);
    Ok(done(&committed, message, &[("path", path)]))
}
