//! The first start: no workspace yet, and a firm that begins with one.

use crate::desk::story;
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_new_firm_begins_in_its_language_with_a_name() {
    story(
        "welcome",
        |_| (),
        |desk, page| async move {
            page.ready("welcome").await;
            page.click(&page.card("Deutsch")).await;
            page.says("Wählen Sie Ihre Sprache").await;
            page.press_beginning("Weiter").await;
            page.says("Wie heißt Ihre Firma?").await;
            page.press_beginning("Weiter").await;
            page.says("Eine Firma braucht einen Namen").await;
            page.replace(&page.field("Name der Firma"), "Töpferei Nord")
                .await;
            page.key(Key::Tab).await;
            page.says("töpferei-nord.dhow").await;
            page.press_beginning("Weiter").await;
            page.press_beginning("Leer beginnen").await;
            page.ready("catalogue").await;
            page.element("html[lang='de']").await;
            page.says("Noch keine Produkte").await;
            assert!(desk.path("töpferei-nord.dhow").is_file());
        },
    );
}
