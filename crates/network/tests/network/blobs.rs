//! Pictures by their hash.

use crate::support::Stage;
use dhow_network::NetworkError;

#[test]
fn a_blob_comes_back_as_it_was() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let bytes: Vec<u8> = (0..300_000_u32).map(|index| (index % 251) as u8).collect();
    let name = laptop.client.put_blob(&bytes).unwrap();
    assert_eq!(laptop.client.put_blob(&bytes).unwrap(), name);
    assert!(laptop.client.has_blob(&name).unwrap());
    assert_eq!(laptop.client.get_blob(&name).unwrap(), Some(bytes));
    let absent = "0".repeat(64);
    assert!(!laptop.client.has_blob(&absent).unwrap());
    assert_eq!(laptop.client.get_blob(&absent).unwrap(), None);
}

#[test]
fn eight_megabytes_are_taken_and_not_a_byte_more() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let largest = vec![7; 8 * 1024 * 1024];
    laptop.client.put_blob(&largest).unwrap();
    let error = laptop
        .client
        .put_blob(&[largest, vec![7]].concat())
        .unwrap_err();
    assert!(matches!(error, NetworkError::TooLarge { limit: 8_388_608 }));
}

#[test]
fn another_sellers_blob_is_not_there() {
    let stage = Stage::new();
    let (mine, theirs) = (stage.first_desk("sel_1"), stage.first_desk("sel_2"));
    let name = mine.client.put_blob(b"picture").unwrap();
    assert!(!theirs.client.has_blob(&name).unwrap());
    assert_eq!(theirs.client.get_blob(&name).unwrap(), None);
}
