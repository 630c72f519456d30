//! Opening: the sample, a workspace that another program writes, a file that is none.

use crate::desk::{holds, sample, story};

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn the_sample_opens_on_its_catalogue_behind_its_content_policy() {
    story("the-sample-opens", sample, |desk, page| async move {
        page.ready("catalogue").await;
        let rows = page
            .script(
                "return document.querySelectorAll('[role=treegrid] [aria-level]').length",
                vec![],
            )
            .await;
        assert!(
            rows.as_u64().is_some_and(|rows| rows >= 15),
            "the grid shows {rows} rows"
        );
        assert!(page.client_title().await.contains("Dhow"));
        // The window keeps its own notes in the story's folder, and nowhere else.
        assert!(holds(&desk.path("data"), "last-workspace"));
        // The page loads nothing from outside, runs no text, and reads no file.
        let tried = "const done = arguments[arguments.length - 1]; const found = []; \
            try { new Function('return 1')(); found.push('text ran as script'); } catch {} \
            const script = document.createElement('script'); script.textContent = 'window.inline = true'; \
            document.body.append(script); if (window.inline) found.push('an inline script ran'); \
            const image = new Image(); image.onload = () => found.push('a picture came from outside'); \
            image.src = 'http://127.0.0.1:9/x.png'; \
            const answers = [fetch('http://127.0.0.1:9/').then(() => 'reached', (error) => String(error))]; \
            Promise.all(answers).then(([answer]) => { if (answer === 'reached') found.push('the network was reached'); \
              done(found); })";
        let found = page.script_waiting(tried).await;
        assert_eq!(found, serde_json::json!([]));
        let denied = page
            .script_waiting(
                "const done = arguments[arguments.length - 1]; \
                 window.__TAURI_INTERNALS__.invoke('plugin:fs|read_text_file', { path: '/etc/passwd' }) \
                   .then(() => done('allowed'), (error) => done(String(error)))",
            )
            .await;
        assert_ne!(denied, "allowed");
    });
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_file_that_is_no_workspace_is_refused_in_words_and_left_alone() {
    let letter = "Dear buyer, this is no database.";
    story(
        "no-workspace",
        |desk| std::fs::write(desk.workspace(), letter).unwrap(),
        |desk, page| async move {
            page.says("is not a Dhow workspace").await;
            page.says("Open a .dhow file").await;
            assert_eq!(std::fs::read_to_string(desk.workspace()).unwrap(), letter);
        },
    );
}
