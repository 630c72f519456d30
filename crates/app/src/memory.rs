//! Memory that is given back when nobody asks: a desk that stands open all day is mostly quiet.

use crate::app::App;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

/// So long nobody asks before memory is given back.
const QUIET: Duration = Duration::from_secs(20);

/// Gives memory back whenever nobody has asked for a while, as long as the workspace is open.
pub fn release_memory_when_quiet(app: &Arc<App>) {
    let resting = Arc::downgrade(app);
    // Where no thread can be had, the memory is kept.
    let _ = thread::Builder::new()
        .name("dhow-rest".to_owned())
        .spawn(move || rest_until_closed(&resting));
}

fn rest_until_closed(app: &Weak<App>) {
    let (mut seen, mut rested) = (0, 0);
    loop {
        thread::sleep(QUIET);
        let Some(app) = app.upgrade() else { return };
        let asked = app.workspace.asked();
        if asked == seen && asked != rested {
            app.ranking.forget();
            // What cannot be given back now can be at the next time.
            if app.workspace.rest().is_ok() {
                rested = asked;
            }
        }
        seen = asked;
    }
}
