//! What a person can do with the page: look for things by what they say, press, type, wait.
//!
//! Nothing here sleeps for a fixed time: every wait looks again until what it waits for is so.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::time::Duration;

/// How long something may take to appear.
const APPEARS: Duration = Duration::from_secs(20);
/// How often one looks.
const LOOK: Duration = Duration::from_millis(40);

/// The one page of the window.
#[derive(Clone)]
pub(crate) struct Page {
    client: Client,
}

impl Page {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    pub(crate) async fn close(self) {
        // The window may be gone already; it is ended by its id in any case.
        let _ = self.client.close().await;
    }

    /// Waits until a screen is shown and everything it asked for has come.
    pub(crate) async fn ready(&self, screen: &str) {
        self.element(&format!("main[data-screen='{screen}'][data-ready='true']")).await;
    }

    /// Goes to an address of the desk, such as `/catalogue`.
    pub(crate) async fn go(&self, address: &str) {
        self.script("location.hash = arguments[0]", vec![json!(format!("#{address}"))]).await;
    }

    /// Waits for an element by CSS.
    pub(crate) async fn element(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(APPEARS).every(LOOK).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("there is no {css}: {error}"))
    }

    /// Waits until no such element is left.
    pub(crate) async fn gone(&self, css: &str) {
        self.until(&format!("no {css}"), "return document.querySelector(arguments[0]) === null", json!(css))
            .await;
    }

    /// Waits for a control that says exactly this, by its text or its label, and presses it.
    pub(crate) async fn press(&self, name: &str) {
        self.named(name)
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("{name} cannot be pressed: {error}"));
    }

    /// Waits for a control by its accessible name.
    pub(crate) async fn named(&self, name: &str) -> Element {
        let quoted = quoted(name);
        let roles = ["@role='button'", "@role='tab'", "@role='menuitem'", "@role='option'", "@role='link'"]
            .join(" or ");
        let kinds = format!("self::button or self::a or self::input or self::textarea or {roles}");
        let path = format!("//*[{kinds}][@aria-label={quoted} or normalize-space(.)={quoted}]");
        let found = self.client.wait().at_most(APPEARS).every(LOOK).for_element(Locator::XPath(&path)).await;
        found.unwrap_or_else(|error| panic!("nothing is named {name}: {error}"))
    }

    /// Waits until the page shows this text somewhere.
    pub(crate) async fn says(&self, text: &str) {
        let shown = "return document.body.innerText.includes(arguments[0])";
        self.until(&format!("the text {text:?}"), shown, json!(text)).await;
    }

    /// Waits until an element shows exactly this text.
    pub(crate) async fn reads(&self, css: &str, text: &str) {
        let shown = "const e = document.querySelector(arguments[0][0]); \
                     return e !== null && e.textContent.replace(/[\\u2066-\\u2069]/g, '').trim() === arguments[0][1]";
        self.until(&format!("{css} reading {text:?}"), shown, json!([css, text])).await;
    }

    /// Types into whatever has the focus.
    pub(crate) async fn keys(&self, text: &str) {
        let actions =
            text.chars().flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }]);
        self.perform(actions).await;
    }

    /// A key with others held down, such as Ctrl and `z`.
    pub(crate) async fn chord(&self, held: &[char], key: char) {
        let down = held.iter().map(|held| KeyAction::Down { value: *held });
        let press = [KeyAction::Down { value: key }, KeyAction::Up { value: key }];
        let up = held.iter().rev().map(|held| KeyAction::Up { value: *held });
        self.perform(down.chain(press).chain(up)).await;
    }

    async fn perform(&self, keys: impl IntoIterator<Item = KeyAction>) {
        let actions = keys.into_iter().fold(KeyActions::new("keys".to_owned()), InputSource::then);
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Drops a file on an element, as from the file manager.
    pub(crate) async fn drop_file(&self, css: &str, name: &str, text: &str) {
        self.element(css).await;
        let drop = "const [css, name, text] = arguments[0]; const data = new DataTransfer(); \
                    data.items.add(new File([text], name, { type: 'text/csv' })); \
                    const target = document.querySelector(css); \
                    for (const kind of ['dragenter', 'dragover', 'drop']) \
                      target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))";
        self.script(drop, vec![json!([css, name, text])]).await;
    }

    /// Runs a script in the page.
    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap()
    }

    async fn until(&self, what: &str, script: &str, argument: Value) {
        let start = tokio::time::Instant::now();
        while self.script(script, vec![argument.clone()]).await != Value::Bool(true) {
            assert!(start.elapsed() < APPEARS, "still waiting for {what}");
            tokio::time::sleep(LOOK).await;
        }
    }

    pub(crate) async fn picture(&self) -> Result<Vec<u8>, CmdError> {
        self.client.screenshot().await
    }

    pub(crate) async fn source(&self) -> Result<String, CmdError> {
        self.client.source().await
    }
}

/// A text as XPath writes it; none of ours holds both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
