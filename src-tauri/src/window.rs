//! The one window: its size, its name, and that it never leaves the program's own pages.

use std::path::Path;
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindowBuilder};

/// The label that capabilities grant rights to.
pub(crate) const MAIN: &str = "main";

/// `--bg-app` of the light tokens, shown until the first page is drawn.
const GROUND: Color = Color(0xef, 0xf3, 0xf3, 0xff);

/// The size the screens are drawn for, in logical pixels, and the smallest they work in.
const SIZE: (f64, f64) = (1440.0, 900.0);
const SMALLEST: (f64, f64) = (1024.0, 640.0);

/// The part of a screen's height that panels and the window's own frame leave.
const SHARE: f64 = 0.94;

/// Builds and shows the window.
pub(crate) fn show(app: &App, workspace: Option<&Path>) -> tauri::Result<()> {
    let screen = app
        .primary_monitor()?
        .map(|screen| screen.size().to_logical::<f64>(screen.scale_factor()));
    let (width, height) = size_on(screen.map(|screen| (screen.width, screen.height)));
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(title(workspace))
        .inner_size(width, height)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .background_color(GROUND)
        // Files are dropped on the page itself, which reads them like any chosen file.
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()
        .map(drop)
}

/// The size on a screen of this size: as drawn, or what a smaller laptop leaves.
fn size_on(screen: Option<(f64, f64)>) -> (f64, f64) {
    let Some((width, height)) = screen else {
        return SIZE;
    };
    let height = (height * SHARE).floor();
    (
        SIZE.0.min(width).max(SMALLEST.0),
        SIZE.1.min(height).max(SMALLEST.1),
    )
}

/// The workspace's name and the program's.
pub(crate) fn title(workspace: Option<&Path>) -> String {
    let name = workspace
        .and_then(Path::file_stem)
        .map(|name| format!("{} – ", name.to_string_lossy()));
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
    use super::{is_own_page, size_on, title};
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
            assert_eq!(
                is_own_page(&address.parse().unwrap()),
                expected,
                "{address}"
            );
        }
    }

    #[test]
    fn the_window_fits_the_screen_and_is_never_too_small_to_work_in() {
        assert_eq!(size_on(None), (1440.0, 900.0));
        assert_eq!(size_on(Some((1920.0, 1080.0))), (1440.0, 900.0));
        assert_eq!(size_on(Some((1366.0, 768.0))), (1366.0, 721.0));
        assert_eq!(size_on(Some((800.0, 600.0))), (1024.0, 640.0));
    }

    #[test]
    fn the_title_names_the_workspace() {
        assert_eq!(
            title(Some(Path::new("/somewhere/ege-home.dhow"))),
            "ege-home – Dhow"
        );
        assert_eq!(title(None), "Dhow");
    }
}
