//! Conflicts from the person's side: mine is what this device wrote, whichever side the hub kept.

use super::settings::DEVICE;
use crate::app::App;
use crate::catalogue::sku_at;
use crate::failure::{Result, not_found};
use crate::history::done;
use dhow_contract::sync::{Conflict, ConflictChoice, Conflicts, Keep, Resolved};
use dhow_contract::{Failure, Tag};
use dhow_domain::id::ProductId;
use dhow_store::{Act, Choice, ReadTransaction, StoredConflict, read};
use dhow_sync::{Json, Path};

pub(crate) fn conflict_list(app: &App) -> Result<Conflicts> {
    let conflicts = app.ask(list)?;
    Ok(Conflicts { conflicts })
}

fn list(reading: &ReadTransaction) -> Result<Vec<Conflict>> {
    let own = read::setting(reading, DEVICE)?;
    let stored = read::conflicts(reading)?;
    let conflicts = stored
        .iter()
        .map(|it| conflict(reading, it, own.as_deref()));
    conflicts.collect()
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

pub(crate) fn conflict_resolve(app: &App, choice: &ConflictChoice) -> Result<Resolved> {
    let keep = choice
        .keep
        .ok_or_else(|| Failure::missing_argument("keep"))?;
    let chosen = app.ask(|reading| meant(reading, choice))?;
    let message = match (keep, chosen.len()) {
        (Keep::Mine, 1) => "act-conflict-keep-mine",
        (Keep::Theirs, 1) => "act-conflict-keep-theirs",
        (Keep::Mine, _) => "act-conflicts-keep-mine",
        (Keep::Theirs, _) => "act-conflicts-keep-theirs",
    };
    let (count, path) = (chosen.len(), chosen.first().map(|it| it.path.clone()));
    let args = [
        ("count", count.to_string()),
        ("path", path.unwrap_or_default()),
    ];
    let mut act = Act::new(message);
    for (name, value) in &args {
        act = act.with(name, value);
    }
    let choices: Vec<Choice> = chosen
        .into_iter()
        .map(|it| Choice {
            keep_parked: keep != it.stands,
            id: it.id,
        })
        .collect();
    let committed = dhow_store::resolve_conflicts(&app.workspace, act, &choices)?;
    app.announce(&committed, &[Tag::Network]);
    Ok(Resolved {
        done: done(&committed, message, &args),
        resolved: count as u64,
        left: app.ask(|reading| Ok(read::open_conflicts(reading)?))?,
    })
}

/// The conflicts that a choice is about. One that is named and not open is refused before any is
/// chosen in.
fn meant(reading: &ReadTransaction, choice: &ConflictChoice) -> Result<Vec<Conflict>> {
    let is_narrowed = choice.field.is_some() || choice.sku.is_some();
    if choice.ids.is_empty() && !choice.all && !is_narrowed {
        return Err(Failure::missing_argument("ids").into());
    }
    let mut open = list(reading)?;
    for id in &choice.ids {
        if !open.iter().any(|conflict| conflict.id == *id) {
            return Err(not_found("conflict", id).into());
        }
    }
    let named = |it: &Conflict| choice.ids.is_empty() || choice.ids.contains(&it.id);
    let of_field = |it: &Conflict| {
        choice
            .field
            .as_deref()
            .is_none_or(|field| is_about(it, field))
    };
    let of_sku = |it: &Conflict| choice.sku.is_none() || it.sku == choice.sku;
    open.retain(|it| named(it) && of_field(it) && of_sku(it));
    if open.is_empty() {
        let asked = choice.field.as_ref().or(choice.sku.as_ref());
        return Err(not_found("conflict", asked.map_or("", String::as_str)).into());
    }
    Ok(open)
}

/// Whether a conflict is about a field: its path leads through that name.
fn is_about(conflict: &Conflict, field: &str) -> bool {
    let path = Path::parse(&conflict.path).unwrap_or_default();
    path.keys().any(|key| key == field)
}
