//! What is generated and committed is what the sources make today.

use crate::reading::root;

#[test]
fn the_typescript_of_the_contract_is_current() {
    let path = root().join("ui/src/generated/contract.ts");
    let current = dhow_contract::typescript::generate();
    if std::env::var_os("DHOW_UPDATE").is_some() {
        std::fs::write(&path, &current).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(
        committed == current,
        "ui/src/generated/contract.ts is not current: run `cargo xtask generate`"
    );
}
