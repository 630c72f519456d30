//! Making the sample workspace.

use super::goods::{self, broken};
use crate::app::App;
use crate::failure::Result;
use crate::files;
use crate::host::Host;
use crate::workspace::create::{NewWorkspace, create};
use dhow_contract::markets::MarketsFile;
use dhow_contract::rates::RatesImport;
use dhow_contract::{Failure, MarketsCommands as _, RatesCommands as _};
use dhow_store::{Act, read};
use std::path::Path;

const MARKETS: &str = include_str!("../../../sample/markets.toml");
const RATES: &[u8] = include_bytes!("../../../sample/rates.csv");

/// Makes a workspace with the sample catalogue, its markets and rates.
///
/// # Errors
/// `fileExists` and what the system answers; a file half made is removed.
pub fn sample(path: &Path, host: Host) -> std::result::Result<App, Failure> {
    let new = NewWorkspace {
        path,
        seller: "Ege Home Textiles",
        base_currency: "TRY",
        source_locale: "en",
        country: None,
    };
    let app = create(&new, host)?;
    match fill(&app) {
        Ok(()) => Ok(app),
        Err(error) => {
            drop(app);
            let _ = std::fs::remove_file(path);
            Err(error.into())
        }
    }
}

fn fill(app: &App) -> Result<()> {
    let rates = RatesImport {
        base64: Some(files::encode(RATES)),
        path: None,
        source: "csv".to_owned(),
        skip_bad_rows: false,
    };
    app.rates_import(rates)?;
    app.market_apply(MarketsFile {
        text: Some(MARKETS.to_owned()),
        path: None,
    })?;
    let goods = goods::read().map_err(|error| broken(&error))?;
    app.act(Act::new("act-sample").as_change_set(), |edit| {
        let names = read::names(edit.connection())?;
        for (index, product) in goods.iter().enumerate() {
            let picture =
                crate::catalogue::picture::ingest(&product.code, goods::picture(&product.code))?;
            edit.keep_blob(&picture.blob, &picture.bytes)?;
            let product = product.build(names, index, picture.blob.hash)?;
            edit.save(None, Some(&product))?;
        }
        Ok(())
    })?;
    Ok(())
}
