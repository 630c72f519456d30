//! The one window: its size, its name, and that it never leaves the program's own pages.

use std::path::Path;
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindowBuilder};

/// The label that capabilities grant rights to.
pub(crate) const MAIN: &str = "main";

/// `--bg-app` of the light tokens, shown until the first page is drawn.
const GROUND: Color = Color(0xef, 0xf3, 0xf3, 0xff);

/// Builds and shows the window.
pub(crate) fn show(app: &App, workspace: Option<&Path>) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(title(workspace))
        .inner_size(1440.0, 900.0)
        .min_inner_size(1024.0, 640.0)
        .background_color(GROUND)
        // Files are dropped on the page itself, which reads them like any chosen file.
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
        .map(drop)
}

/// The workspace's name and the program's.
pub(crate) fn title(workspace: Option<&Path>) -> String {
    let name = workspace.and_then(Path::file_stem).map(|name| format!("{} – ", name.to_string_lossy()));
    format!("{}Dhow", name.unwrap_or_default())
}

/// Whether an address belongs to the pages the program carries.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_own_page, title};
    use std::path::Path;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        for (address, expected) in [
            ("tauri://localhost/index.html#/catalogue", true),
            ("http://tauri.localhost/", true),
            ("https://example.com/", false),
            ("http://localhost:1420/", false),
            ("http://tauri.localhost.example.com/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(is_own_page(&address.parse().unwrap()), expected, "{address}");
        }
    }

    #[test]
    fn the_title_names_the_workspace() {
        assert_eq!(title(Some(Path::new("/somewhere/ege-home.dhow"))), "ege-home – Dhow");
        assert_eq!(title(None), "Dhow");
    }
}
