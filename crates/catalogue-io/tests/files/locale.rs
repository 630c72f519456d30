//! Every problem has words, and words that are written in mappings and scripts stay.

use dhow_catalogue_io::columns::PlainField;
use dhow_catalogue_io::export::ExportPreset;
use dhow_catalogue_io::{IssueCode, Severity};

#[test]
fn every_code_is_worded_with_what_to_do() {
    let path = format!(
        "{}/../../locales/en-US/import.ftl",
        env!("CARGO_MANIFEST_DIR")
    );
    let words = std::fs::read_to_string(path).unwrap();
    for code in IssueCode::ALL {
        let start = words
            .find(&format!("\nimport-issue-{code} ="))
            .unwrap_or_else(|| panic!("{code} has no words"));
        let message = &words[start + 1..];
        let end = message.find("\nimport-").unwrap_or(message.len());
        assert!(
            message[..end].contains("\n    .hint ="),
            "{code} has no hint"
        );
    }
}

#[test]
fn stable_words_stay() {
    fn joined<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str) -> String {
        let words: Vec<_> = all.iter().copied().map(word).collect();
        words.join(" ")
    }
    assert_eq!(
        joined(IssueCode::ALL, IssueCode::as_str),
        "ambiguousNumber otherSeparator notANumber numberRange numberTooLarge tooManyDecimals \
         negativeNumber digitsLost otherCurrency currencyUnknown duplicateSku \
         formulaError duplicateOptions skuTooLong skuControlCharacter statusUnknown \
         basePriceTaxUnknown taxRateUnknown priceQuantityUnknown descriptionFormatUnknown localeUnknown encodingInvalid \
         nulCharacter textTooLong tooManyCells cellsMissing swallowedRows fileCutOff noIdentity \
         noTitle tooManyRows tooManyOptions fourthOption skuTaken noBasePrice currencyAssumed taxAssumed \
         netAssumed taxClassUnknown preambleSays newGoodsAssumed currencyChanged formerPriceNotAbove priceZero placeholderEmpty priceGuessed columnsKept \
         duplicateHeader \
         unitUnknown unitMissing gtinLength gtinNotDigits gtinCheckDigit countryUnknown \
         hsCodeInvalid slugUnsafe directionCharacter skuConfusable looksLikeDate \
         descriptionCleaned skuTwin numberedSku measureUnreadable fewerCells brokenQuote unknownGoods \
         negativeStock generatedSku stockNotCounted columnDecided encodingGuessed parentRow \
         commandUnknown commandRefused commandReplaces actsLeftOut rowsLeftOut variantsAlike listingUnfolded priceOfAuction variantHidden notTicked notYetForSale noLongerForSale \
            saleDayUnreadable notSoldByItself parentMissing ruleLeftOut rowIgnored productWithdrawn headerFound"
    );
    assert_eq!(
        joined(PlainField::ALL, PlainField::as_str),
        "sku title description descriptionFormat handle slug parent locale status published vendor type \
         category tags gtin basePrice basePriceTax priceQuantity compareAtPrice \
         compareAtPriceCurrency cost currency costCurrency weight weightGrams weightUnit length width height dimensionsUnit hsCode origin \
         productOrigin minimumQuantity unit stock optionNames optionValues image images \
         imageAlt imagePosition group generatedSku productId ignore"
    );
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    assert_eq!(joined(&severities, Severity::as_str), "error warning info");
    assert_eq!(ExportPreset::parse("table"), Some(ExportPreset::Table));
    assert_eq!(ExportPreset::parse("shopify"), Some(ExportPreset::Shopify));
    assert_eq!(ExportPreset::parse("Shopify"), None);
}
