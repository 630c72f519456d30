//! What a person can do with the page: look for things by what they say, press, type, wait.
//!
//! Nothing here sleeps for a fixed time: every wait looks again until what it waits for is so.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

/// How long something may take to appear.
const APPEARS: Duration = Duration::from_secs(20);
/// How often one looks.
const LOOK: Duration = Duration::from_millis(40);

/// The one page of the window.
#[derive(Debug, Clone)]
pub struct Page {
    client: Client,
}

impl Page {
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    pub async fn close(self) {
        // The window may be gone already; it is ended by its id in any case.
        let _ = self.client.close().await;
    }

    /// Waits until a screen is shown and everything it asked for has come.
    pub async fn ready(&self, screen: &str) {
        self.element(&format!("main[data-screen='{screen}'][data-ready='true']"))
            .await;
    }

    /// Goes to an address of the desk, such as `/catalogue`.
    pub async fn go(&self, address: &str) {
        self.script(
            "location.hash = arguments[0]",
            vec![json!(format!("#{address}"))],
        )
        .await;
    }

    /// Types an amount into a cell of the grid and keeps it.
    pub async fn put(&self, cell: &Target, text: &str) {
        self.click(cell).await;
        self.key(Key::Enter).await;
        self.element("[data-editing='true']").await;
        self.keys(text).await;
        self.key(Key::Enter).await;
        self.gone("[data-editing='true']").await;
    }

    /// What an element says.
    pub async fn text(&self, css: &str) -> String {
        plain(&self.element(css).await.text().await.unwrap())
    }

    /// Waits for an element by CSS.
    pub async fn element(&self, css: &str) -> Element {
        let found = self
            .client
            .wait()
            .at_most(APPEARS)
            .every(LOOK)
            .for_element(Locator::Css(css))
            .await;
        found.unwrap_or_else(|error| panic!("there is no {css}: {error}"))
    }

    /// Waits until no such element is left.
    pub async fn gone(&self, css: &str) {
        self.until(
            &format!("no {css}"),
            "return document.querySelector(arguments[0]) === null",
            json!(css),
        )
        .await;
    }

    /// Presses the control of this name.
    pub async fn press(&self, name: &str) {
        self.click(&Target::named(name)).await;
    }

    /// Presses the button whose name begins so: a count may follow.
    pub async fn press_beginning(&self, name: &str) {
        self.click(&Target(format!(
            "//button[starts-with(normalize-space(.), {})]",
            quoted(name)
        )))
        .await;
    }

    /// Follows the link with this text.
    pub async fn follow(&self, name: &str) {
        self.click(&Target(format!("//a[normalize-space(.)={}]", quoted(name))))
            .await;
    }

    /// Opens the list of this label and takes an entry.
    pub async fn choose(&self, label: &str, entry: &str) {
        let label = quoted(label);
        let button = format!("//button[@aria-label={label}]");
        self.click(&Target(button)).await;
        self.click(&Target(format!(
            "//*[@role='option'][normalize-space(.)={}]",
            quoted(entry)
        )))
        .await;
    }

    /// The cell of the grid where the row with this SKU meets the column of this name.
    pub fn cell(&self, sku: &str, column: &str) -> Target {
        let head = format!(
            "//*[@role='columnheader'][starts-with(@aria-label, {})]/@aria-colindex",
            quoted(column)
        );
        let row = format!("//*[@role='row'][.//*[normalize-space(.)={}]]", quoted(sku));
        Target(format!("{row}/*[@aria-colindex={head}]"))
    }

    /// The cell of the grid by the numbers of its row and column, heads counted.
    #[must_use]
    pub fn place(&self, row: u64, column: u64) -> Target {
        Target(format!(
            "//*[@role='row'][@aria-rowindex='{row}']/*[@aria-colindex='{column}']"
        ))
    }

    /// The choice whose words begin so, among choices that all show.
    pub fn card(&self, name: &str) -> Target {
        Target(format!(
            "//label[starts-with(normalize-space(.), {})]",
            quoted(name)
        ))
    }

    /// How many listings stand here on the way to the buyers.
    pub fn state(&self, name: &str) -> Target {
        Target(format!(
            "//ul[@class='pipeline']//button[contains(., {})]",
            quoted(name)
        ))
    }

    /// The field whose label begins so: the label of a text names its language as well.
    pub fn field(&self, label: &str) -> Target {
        let label = quoted(label);
        Target(format!(
            "//*[self::input or self::textarea][starts-with(@aria-label, {label}) \
             or @id=//label[starts-with(normalize-space(.), {label})]/@for]"
        ))
    }

    /// Waits for a thing and presses it.
    pub async fn click(&self, target: &Target) {
        self.patiently(target, "pressed", async |element| {
            element.click().await.is_ok()
        })
        .await;
    }

    /// Writes over what a field says.
    pub async fn replace(&self, target: &Target, text: &str) {
        self.click(target).await;
        self.chord(&[Key::Control], 'a').await;
        self.keys(text).await;
    }

    /// Waits until a thing shows this text.
    pub async fn shows(&self, target: &Target, text: &str) {
        let shown = async |element: Element| {
            element
                .text()
                .await
                .is_ok_and(|shown| plain(&shown).contains(text))
        };
        self.patiently(target, text, shown).await;
    }

    /// Waits until a field holds this text.
    pub async fn value(&self, target: &Target, text: &str) {
        let held = async |element: Element| {
            element
                .prop("value")
                .await
                .is_ok_and(|held| held.as_deref() == Some(text))
        };
        self.patiently(target, text, held).await;
    }

    /// Hands a file to a file field, as the system's dialog does.
    pub async fn choose_file(&self, css: &str, path: &Path) {
        self.element(css)
            .await
            .send_keys(path.to_str().unwrap())
            .await
            .unwrap();
    }

    /// Looks for a thing again and again, since the page may draw it anew, until `wanted` is so.
    async fn patiently(&self, target: &Target, what: &str, wanted: impl AsyncFn(Element) -> bool) {
        let start = tokio::time::Instant::now();
        loop {
            if let Ok(element) = self.client.find(Locator::XPath(&target.0)).await
                && wanted(element).await
            {
                return;
            }
            assert!(start.elapsed() < APPEARS, "{} is not {what}", target.0);
            tokio::time::sleep(LOOK).await;
        }
    }

    /// The title of the page.
    pub async fn client_title(&self) -> String {
        self.client.title().await.unwrap()
    }

    /// Waits until the page shows this text somewhere.
    pub async fn says(&self, text: &str) {
        let shown = "return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').includes(arguments[0])";
        self.until(&format!("the text {text:?}"), shown, json!(text))
            .await;
    }

    /// Types into whatever has the focus.
    pub async fn keys(&self, text: &str) {
        let actions = text
            .chars()
            .flat_map(|key| [KeyAction::Down { value: key }, KeyAction::Up { value: key }]);
        self.perform(actions).await;
    }

    /// A key with others held down, such as Ctrl and `z`.
    pub async fn chord(&self, held: &[Key], key: char) {
        let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
        let down = held.iter().map(|held| KeyAction::Down { value: *held });
        let press = [KeyAction::Down { value: key }, KeyAction::Up { value: key }];
        let up = held.iter().rev().map(|held| KeyAction::Up { value: *held });
        self.perform(down.chain(press).chain(up)).await;
    }

    async fn perform(&self, keys: impl IntoIterator<Item = KeyAction>) {
        let actions = keys
            .into_iter()
            .fold(KeyActions::new("keys".to_owned()), InputSource::then);
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Presses one key.
    pub async fn key(&self, key: Key) {
        self.chord(&[], key.into()).await;
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap()
    }

    /// Runs a script that calls its last argument when it is done.
    pub async fn script_waiting(&self, script: &str) -> Value {
        self.client.execute_async(script, Vec::new()).await.unwrap()
    }

    async fn until(&self, what: &str, script: &str, argument: Value) {
        let start = tokio::time::Instant::now();
        while self.script(script, vec![argument.clone()]).await != Value::Bool(true) {
            assert!(start.elapsed() < APPEARS, "still waiting for {what}");
            tokio::time::sleep(LOOK).await;
        }
    }

    pub async fn picture(&self) -> Result<Vec<u8>, CmdError> {
        self.client.screenshot().await
    }

    pub async fn source(&self) -> Result<String, CmdError> {
        self.client.source().await
    }
}

/// A thing on the page, looked for anew each time.
#[derive(Debug, Clone)]
pub struct Target(String);

impl Target {
    /// A control by its accessible name: its label, or what it says.
    fn named(name: &str) -> Self {
        let name = quoted(name);
        let kinds = "self::button or self::a or @role='button' or @role='tab' or @role='menuitem'";
        Self(format!(
            "//*[{kinds}][@aria-label={name} or normalize-space(.)={name}]"
        ))
    }
}

/// A text without the marks that keep numbers and names apart from the words around.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter))
        .collect()
}

/// A text as XPath writes it; none of ours holds both kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('\'') {
        format!("\"{text}\"")
    } else {
        format!("'{text}'")
    }
}
