//! The window under its driver: WebKitWebDriver starts the built desk and answers for its page.

use crate::page::Page;
use crate::process::{self, Running};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// A driver that takes longer will never answer.
pub const ANSWERS: Duration = Duration::from_secs(30);
/// How long a script may wait in the page for what it looks for.
const SCRIPT: Duration = Duration::from_secs(120);

/// A driver on a display; `keep` says where it and the desk keep their data.
pub fn driver(screen: &str, port: u16, log: &Path, keep: impl FnOnce(&mut Command)) -> Running {
    let mut command = Command::new("WebKitWebDriver");
    command
        .arg(format!("--port={port}"))
        .arg("--host=127.0.0.1");
    // Without the second variable the window never answers the driver.
    command
        .env("DISPLAY", screen)
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env_remove("WAYLAND_DISPLAY");
    keep(&mut command);
    Running::silent(command, log)
}

/// Waits until the driver can be asked for a window.
pub async fn listening(port: u16) {
    let connected = async {
        while tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_err()
        {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(ANSWERS, connected)
        .await
        .expect("WebKitWebDriver listens");
}

/// Opens the window, on a workspace or on its welcome.
pub async fn open(port: u16, workspace: Option<&Path>) -> Page {
    let mut capabilities = Capabilities::new();
    let options =
        json!({ "binary": process::program("dhow-desk"), "args": Vec::from_iter(workspace) });
    capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
    let timeouts = json!({ "script": SCRIPT.as_millis() as u64 });
    capabilities.insert("timeouts".to_owned(), timeouts);
    listening(port).await;
    let session = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await;
    Page::new(session.unwrap_or_else(|error| panic!("no session with the window: {error}")))
}
