//! The paths that the window may name, and the list of its own commands.

use super::start_page;
use dhow_contract::Code;

#[test]
fn only_the_start_page_of_a_folder_is_opened() {
    let folder = std::env::temp_dir().join(format!("dhow-start-page-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    assert_eq!(start_page(&folder).unwrap_err().code, Code::FileMissing);
    std::fs::create_dir_all(folder.join("index.html")).unwrap();
    assert_eq!(start_page(&folder).unwrap_err().code, Code::FileMissing);
    std::fs::remove_dir(folder.join("index.html")).unwrap();
    std::fs::write(folder.join("index.html"), "").unwrap();
    let strange = start_page(&folder).unwrap_err();
    assert_eq!(
        strange.code,
        Code::FileMissing,
        "no build wrote this folder"
    );
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    std::fs::write(folder.join("assets/build.json"), "{}").unwrap();
    assert!(start_page(&folder).unwrap().ends_with("index.html"));
    #[cfg(unix)]
    {
        let program = folder.join("program.sh");
        std::fs::write(&program, "").unwrap();
        std::fs::remove_file(folder.join("index.html")).unwrap();
        std::os::unix::fs::symlink(&program, folder.join("index.html")).unwrap();
        assert_eq!(start_page(&folder).unwrap_err().code, Code::FileMissing);
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_commands_of_the_window_are_all_listed() {
    let source = include_str!("mod.rs");
    let written = source
        .lines()
        .filter_map(|line| line.split_once("async fn host_")?.1.split_once('('));
    let mut written: Vec<String> = written.map(|(name, _)| format!("host_{name}")).collect();
    let mut listed: Vec<&str> = include_str!("../../host-commands.txt").lines().collect();
    listed.sort_unstable();
    written.sort();
    assert_eq!(written, listed);
}
