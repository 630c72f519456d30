//! Which tax class a price holds: by the rate in its header, by a sentence beside the goods, by the
//! class that a shop gives them.

use crate::support::{Read, field, in_euro, options, price, try_read};
use dhow_catalogue_io::{ImportOptions, PriceTaxes};
use dhow_domain::Country;
use dhow_domain::catalogue::field::VariantField;

fn firm_in(country: &str) -> ImportOptions {
    ImportOptions {
        firm_country: Country::parse(country).ok(),
        ..in_euro()
    }
}

/// `sku tax` of every variant.
fn taxes(read: &Read) -> String {
    let taxes = read.variants().map(|variant| {
        let tax = field(variant, &VariantField::BasePriceTax);
        format!("{} {}", variant.sku, tax.as_deref().unwrap_or("-"))
    });
    taxes.collect::<Vec<_>>().join(", ")
}

mod rate_of_the_header {
    use super::*;

    fn check(header: &str, options: &ImportOptions, expect: &str) {
        let text = format!("SKU;Title;{header}\nA;Lamp;10.70\n");
        let found = match try_read(text.as_bytes(), options) {
            Ok(read) => taxes(&read),
            Err(error) => error.to_string(),
        };
        assert_eq!(found, expect, "{header}");
    }

    #[test]
    fn the_class_is_the_one_that_has_the_rate() {
        check(
            "Preis inkl. 7 % MwSt.",
            &firm_in("DE"),
            "A included:DE:reduced",
        );
        check("Preis inkl. 19 % MwSt.", &firm_in("DE"), "A included:DE");
        check(
            "Prix TTC (TVA 5,5 %)",
            &firm_in("FR"),
            "A included:FR:reduced",
        );
        check(
            "Prijs incl. 9% BTW",
            &firm_in("NL"),
            "A included:NL:reduced",
        );
        check(
            "Price incl. 9% NL VAT",
            &firm_in("DE"),
            "A included:NL:reduced",
        );
        check("KDV dahil fiyat (%20)", &firm_in("TR"), "A included:TR");
        check("Price incl. 0% VAT", &firm_in("DE"), "A excluded");
        check("Preis zzgl. 7 % MwSt.", &firm_in("DE"), "A excluded");
    }

    #[test]
    fn a_rate_that_no_class_has_is_asked_about() {
        let asked = |header: &str, country: &str, rate: &str| {
            let expect = format!("no class of {country} has the rate {rate} % of `{header}`");
            check(header, &firm_in(country), &expect);
        };
        asked("Preis inkl. 16 % MwSt.", "DE", "16");
        asked("Prix TTC (TVA 5,5 %)", "DE", "5.5");
        asked("Price incl. 21% VAT", "IE", "21");
        asked("Preis inkl. 7 % / 19 % MwSt.", "DE", "7 / 19");
        asked("Price incl. 7% VAT", "TH", "7");
        let french = ImportOptions {
            prices: Some(PriceTaxes::Gross(Country::parse("FR").ok())),
            ..firm_in("DE")
        };
        check("Price incl. 20% VAT", &french, "A included:FR");
    }
}

mod sentences {
    use super::*;

    /// What comes in: prices with their taxes, and the sentence that was told of.
    fn check(text: &str, options: &ImportOptions, expect: &str) {
        let found = match try_read(text.as_bytes(), options) {
            Ok(read) => {
                let prices = read.variants().filter_map(price);
                let prices: Vec<String> = prices.map(|it| it.to_string()).collect();
                let told = read
                    .issues
                    .iter()
                    .filter(|it| it.code.as_str() == "preambleSays");
                let told: Vec<&str> = told.map(|it| it.args["value"].as_str()).collect();
                format!(
                    "{}, {} ({})",
                    taxes(&read),
                    prices.join(" "),
                    told.join(" + ")
                )
            }
            Err(error) => error.to_string(),
        };
        assert_eq!(found, expect, "{text}");
    }

    fn german() -> ImportOptions {
        ImportOptions {
            currency: None,
            ..firm_in("DE")
        }
    }

    #[test]
    fn a_line_above_the_goods_decides_what_nothing_else_says() {
        check(
            "All prices in USD,,\nSKU,Title,Price\nA,Lamp,12.50\n",
            &german(),
            "A -, 12.50 USD (All prices in USD)",
        );
        let line = "Alle Preise in EUR inkl. 19 % MwSt.";
        check(
            &format!("{line};;\nSKU;Title;Preis\nA;Lampe;12,50\n"),
            &german(),
            &format!("A included:DE, 12.50 EUR ({line})"),
        );
        check(
            "Prix en euros HT;;\n;;\nRéf;Titre;Prix\nA;Lampe;12,50\n",
            &in_euro(),
            "A excluded, 12.50 EUR (Prix en euros HT)",
        );
        check(
            "Currency:,USD,\nSKU,Title,Price\nA,Lamp,12.50\n",
            &german(),
            "A -, 12.50 USD (Currency: USD)",
        );
        check(
            "Preise inkl. 7 % MwSt.;;\nSKU;Title;Bruttopreis\nA;Tee;1,07\n",
            &firm_in("DE"),
            "A included:DE:reduced, 1.07 EUR (Preise inkl. 7 % MwSt.)",
        );
    }

    #[test]
    fn so_does_a_note_below_them() {
        check(
            "SKU,Title,Price\nA,Lamp,12.50\nB,Cord,3.50\nPrices incl. VAT,,\n",
            &firm_in("NL"),
            "A included:NL, B included:NL, 12.50 EUR 3.50 EUR (Prices incl. VAT)",
        );
        check(
            "SKU,Title,Price\nA,Lamp,12.50\nB,Cord,3.50\nTOTAL incl. VAT,,16.00\n",
            &firm_in("NL"),
            "A -, B -, 12.50 EUR 3.50 EUR ()",
        );
    }

    #[test]
    fn a_sentence_against_what_is_taken_is_asked_about() {
        let list =
            |line: &str, header: &str| format!("{line},,\nSKU,Title,{header}\nA,Lamp,12.50\n");
        check(
            &list("All prices in USD", "Price EUR"),
            &german(),
            "`All prices in USD` is not the currency of the prices",
        );
        check(
            &list("All prices in USD", "Price EUR"),
            &in_euro(),
            "A -, 12.50 EUR ()",
        );
        let line = "Prices excl. VAT";
        check(
            &list(line, "Price incl. VAT"),
            &firm_in("NL"),
            "`Prices excl. VAT` is not what `Price incl. VAT` says of its tax",
        );
        let net = ImportOptions {
            prices: Some(PriceTaxes::Net),
            ..firm_in("NL")
        };
        check(
            &list(line, "Price incl. VAT"),
            &net,
            "A excluded, 12.50 EUR ()",
        );
        check(
            &list("Prices incl. VAT", "Price"),
            &net,
            "A excluded, 12.50 EUR ()",
        );
        check(
            &list("Prices incl. VAT", "Price"),
            &options(),
            "nothing says whose tax the prices of `Price` hold",
        );
    }
}

mod shops {
    use super::*;

    /// Taxes of the variants, and the values of those classes that were told of.
    fn check(text: &str, expect: &str) {
        let read = try_read(text.as_bytes(), &firm_in("DE")).unwrap();
        let told = read
            .issues
            .iter()
            .filter(|it| it.code.as_str() == "taxClassUnknown");
        let told: Vec<&str> = told.map(|it| it.args["value"].as_str()).collect();
        let found = format!("{} ({})", taxes(&read), told.join(", "));
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn the_class_that_a_shop_gives_its_goods() {
        let woo = |status: &str, class: &str| {
            format!(
                "ID,Type,SKU,Name,Tax status,Tax class,Regular price\n\
                 7,simple,A,Tea,{status},{class},1.07\n"
            )
        };
        check(&woo("taxable", ""), "A included:DE ()");
        check(&woo("taxable", "standard"), "A included:DE ()");
        check(&woo("taxable", "reduced-rate"), "A included:DE:reduced ()");
        check(&woo("taxable", "zero-rate"), "A excluded ()");
        check(&woo("none", ""), "A excluded ()");
        check(&woo("shipping", "reduced-rate"), "A excluded ()");
        check(
            &woo("taxable", "books-de"),
            "A included:DE:booksde (books-de)",
        );
    }

    #[test]
    fn a_variation_is_of_the_class_of_its_product() {
        check(
            "ID,Type,SKU,Name,Parent,Tax status,Tax class,Regular price,Attribute 1 name,Attribute 1 value(s)\n\
             7,variable,T,Tea,,taxable,reduced-rate,,Size,\"S, L\"\n\
             8,variation,T-S,Tea - S,T,taxable,parent,1.07,Size,S\n\
             9,variation,T-L,Tea - L,T,taxable,,2.14,Size,L\n",
            "T-S included:DE:reduced, T-L included:DE ()",
        );
    }

    #[test]
    fn goods_that_a_shop_does_not_tax_have_none_in_their_price() {
        check(
            "Handle,Title,Variant SKU,Variant Price,Variant Taxable\n\
             tea,Tea,A,1.07,TRUE\ngift,Voucher,B,10.00,FALSE\ncup,Cup,C,3.00,\n",
            "A included:DE, B excluded, C included:DE ()",
        );
    }

    #[test]
    fn shops_whose_prices_nobody_knows_are_told_of() {
        let check = |headers: &str, cells: &str, expect: &str| {
            let text = format!("{headers}\n{cells}\n");
            let read = try_read(text.as_bytes(), &firm_in("NL")).unwrap();
            let codes = ["taxAssumed", "netAssumed"];
            let told = read
                .issues
                .iter()
                .filter(|it| codes.contains(&it.code.as_str()));
            let told: Vec<String> = told
                .map(|it| format!("{} {}", it.code, it.args["platform"]))
                .collect();
            assert_eq!(format!("{}, {}", taxes(&read), told.join(" ")), expect);
        };
        check(
            "handleId,fieldType,name,sku,price,ribbon,discountMode",
            "p1,Product,Lamp,A,12.10,,PERCENT",
            "A included:NL, taxAssumed Wix",
        );
        check(
            "sku,name,attribute_set_code,product_websites,price",
            "A,Lamp,Default,base,12.10",
            "A -, netAssumed Magento",
        );
    }
}
