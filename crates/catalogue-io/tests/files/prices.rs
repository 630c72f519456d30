//! No price comes in as another one: with tax for without, of another column, in another currency.

use crate::support::{Catalogue, Read, field, in_euro, options, price, read, try_read};
use dhow_catalogue_io::columns::Mapping;
use dhow_catalogue_io::{CatalogueError, ImportOptions, Issue, IssueCode, PriceTaxes};
use dhow_domain::Country;
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::money::Currency;

fn firm_of(code: &str) -> ImportOptions {
    ImportOptions {
        base_currency: Currency::parse(code).unwrap(),
        ..options()
    }
}

fn gross_of(country: &str) -> ImportOptions {
    ImportOptions {
        prices: Some(PriceTaxes::Gross(Country::parse(country).ok())),
        ..in_euro()
    }
}

fn prices(read: &Read) -> Vec<String> {
    let shown = |variant| price(variant).map_or("-".to_owned(), |money| money.to_string());
    read.variants().map(shown).collect()
}

fn tax(read: &Read) -> Option<String> {
    let first = read.variants().next().unwrap();
    field(first, &VariantField::BasePriceTax)
}

/// The columns that are kept because nothing is known of them.
fn kept(read: &Read) -> Vec<&str> {
    let found = |issue: &&Issue| issue.code == IssueCode::ColumnsKept;
    let issue = read.issues.iter().find(found).unwrap();
    issue.args["columns"].split(", ").collect()
}

mod tax {
    use super::*;

    /// The column of a header, with 121 in it: whose tax its price holds, or what is asked.
    fn check(header: &str, options: &ImportOptions, expect: &str) {
        let text = format!("SKU;Title;{header}\nA;Lamp;121.00\n");
        let found = match try_read(text.as_bytes(), options) {
            Ok(read) => {
                assert_eq!(prices(&read), ["121.00 EUR"], "{header}");
                tax(&read).unwrap_or("not said".to_owned())
            }
            Err(CatalogueError::TaxCountryNeeded { column }) => format!("whose tax in {column}"),
            Err(other) => panic!("{header}: {other}"),
        };
        assert_eq!(found, expect, "{header}");
    }

    #[test]
    fn a_price_with_tax_is_asked_whose_it_is() {
        for header in [
            "Price (incl. GST)",
            "Bruttopreis",
            "VK-Preis inkl. USt.",
            "Prix unitaire TTC",
            "Precio con IVA",
            "Prezzo IVA inclusa",
            "Preço c/ IVA",
            "Prijs incl. btw",
            "Cena brutto",
            "Birim fiyat (KDV dahil)",
            "含税价格",
            "販売価格(税込)",
            "판매가(부가세 포함)",
            "Цена с НДС",
            "السعر شامل ضريبة القيمة المضافة",
            "कीमत (कर सहित)",
        ] {
            check(header, &in_euro(), &format!("whose tax in {header}"));
            check(header, &gross_of("NL"), "included:NL");
        }
    }

    #[test]
    fn the_country_is_the_headers_else_the_one_said_else_the_firms() {
        let firm = |country| ImportOptions {
            firm_country: Country::parse(country).ok(),
            ..in_euro()
        };
        check("Price incl. VAT", &firm("IE"), "included:IE");
        let both = ImportOptions {
            firm_country: Country::parse("IE").ok(),
            ..gross_of("NL")
        };
        check("Price incl. VAT", &both, "included:NL");
        check("Preis (inkl. 19 % MwSt. DE)", &both, "included:DE");
    }

    #[test]
    fn a_header_that_says_net_is_net_whatever_is_said_of_the_file() {
        for header in ["Price excl. VAT", "Nettopreis", "Prix HT", "税抜価格"] {
            check(header, &in_euro(), "excluded");
            check(header, &gross_of("NL"), "excluded");
        }
    }

    #[test]
    fn what_is_said_of_the_file_decides_for_a_header_that_does_not_say_it() {
        check("Price", &in_euro(), "not said");
        check("Price", &gross_of("NL"), "included:NL");
        let net = ImportOptions {
            prices: Some(PriceTaxes::Net),
            ..in_euro()
        };
        check("Price", &net, "excluded");
        let firm = ImportOptions {
            prices: Some(PriceTaxes::Gross(None)),
            ..in_euro()
        };
        check("Price", &firm, "whose tax in Price");
    }

    #[test]
    fn of_two_columns_net_wins_and_gross_is_kept() {
        for text in [
            "SKU,Title,Price incl. VAT,Price excl. VAT\nA,Lamp,121.00,100.00\n",
            "SKU,Title,Price excl. VAT,Price incl. VAT\nA,Lamp,100.00,121.00\n",
        ] {
            let read = read(text);
            assert_eq!(prices(&read), ["100.00 EUR"]);
            assert_eq!(tax(&read).as_deref(), Some("excluded"));
            assert_eq!(read.problems(), ["1 - columnsKept"]);
            assert_eq!(kept(&read), ["Price incl. VAT"]);
        }
    }

    #[test]
    fn our_own_column_goes_before_that_of_the_file() {
        let text =
            "SKU,Title,Price incl. VAT,basePriceTax\nA,Lamp,121,included:DE:reduced\nB,Bulb,12,\n";
        let read = try_read(text.as_bytes(), &gross_of("NL")).unwrap();
        let taxes: Vec<_> = read
            .variants()
            .map(|variant| field(variant, &VariantField::BasePriceTax).unwrap())
            .collect();
        assert_eq!(taxes, ["included:DE:reduced", "included:NL"]);
    }

    #[test]
    fn a_row_without_a_price_says_nothing_of_tax() {
        let read = try_read(b"SKU,Title,Price incl. VAT\nA,Lamp,\n", &gross_of("NL")).unwrap();
        assert_eq!(tax(&read), None);
    }

    #[test]
    fn a_mapping_says_the_tax_of_a_column() {
        let text = b"SKU,Title,Amount\nA,Lamp,121\n";
        let mapping = "{\"SKU\": \"sku\", \"Amount\": \"basePrice:included:NL:reduced\"}";
        let options = ImportOptions {
            mapping: Mapping::parse(mapping).ok(),
            ..in_euro()
        };
        let read = try_read(text, &options).unwrap();
        assert_eq!(tax(&read).as_deref(), Some("included:NL:reduced"));
        let amount = &read.opened.columns[2];
        assert_eq!(
            amount.base_price_tax.as_deref(),
            Some("included:NL:reduced")
        );
    }
}

mod neighbours {
    use super::*;

    #[test]
    fn the_nearest_column_is_the_price_and_the_others_are_kept() {
        for (header, expect) in [
            ("Unit price;Price tax excluded;Wholesale price", "20"),
            ("MRP;Wholesale price;Selling price", "30"),
            ("Grundpreis;UVP;Verkaufspreis", "30"),
            ("Price per litre;Deposit;Price", "30"),
            ("Prix au kg;Prix de vente;Consigne", "20"),
            ("市场零售价;单价;价格", "30"),
            ("定価;単価;販売価格", "30"),
        ] {
            let read = read(&format!("SKU;Title;{header}\nA;Radio;10;20;30\n"));
            assert_eq!(prices(&read), [format!("{expect} EUR")], "{header}");
            let former = VariantField::CompareAtPrice;
            let first = read.variants().next().unwrap();
            assert_eq!(field(first, &former), None, "{header}");
        }
    }

    #[test]
    fn a_price_that_may_be_another_is_taken_with_a_warning_where_there_is_none_nearer() {
        for header in ["RRP", "List price", "UVP", "PVP", "定価"] {
            let read = read(&format!("SKU;Title;{header}\nA;Radio;10\n"));
            assert_eq!(prices(&read), ["10 EUR"], "{header}");
            assert_eq!(read.problems(), [format!("1 {header} priceGuessed")]);
        }
    }

    #[test]
    fn a_price_with_something_unknown_behind_it_is_kept() {
        for header in ["Price (members)", "Price per kg", "Preis (2)", "Price 2"] {
            let read = read(&format!("SKU;Title;{header}\nA;Radio;10\n"));
            assert_eq!(prices(&read), ["-"], "{header}");
            assert_eq!(read.problems()[0], "1 - columnsKept", "{header}");
            assert_eq!(kept(&read), [header]);
        }
    }

    #[test]
    fn a_fourth_option_is_an_error_that_says_so() {
        let head = "Handle,Title,Option1 Name,Option1 Value";
        let shopify = read(&format!(
            "{head},Option4 Name,Option4 Value\na,A,Size,S,Cut,Slim\n"
        ));
        assert_eq!(
            shopify.errors(),
            [
                "1 Option4 Name fourthOption",
                "1 Option4 Value fourthOption"
            ]
        );
        let table = read("SKU,Title,Option Name 4,Option Value 4\nA,Shirt,Cut,Slim\n");
        assert_eq!(
            table.errors(),
            [
                "1 Option Name 4 fourthOption",
                "1 Option Value 4 fourthOption"
            ]
        );
        let empty = read("SKU,Title,Option 4\nA,Shirt,\n");
        assert_eq!(empty.errors(), [] as [&str; 0], "nothing is lost");
    }
}

mod currency {
    use super::*;

    fn check(firm: &str, cells: &[&str], expect: &[&str]) {
        let mut text = "SKU\tTitle\tPrice\n".to_owned();
        for (row, cell) in cells.iter().enumerate() {
            text.push_str(&format!("S{row}\tLamp\t{cell}\n"));
        }
        let read = try_read(text.as_bytes(), &firm_of(firm)).unwrap();
        assert_eq!(read.errors(), [] as [&str; 0], "{cells:?}");
        assert_eq!(prices(&read), expect, "{cells:?}");
    }

    #[test]
    fn the_currency_of_a_cell_is_that_of_its_price() {
        check(
            "EUR",
            &["15.00 USD", "26.00 EUR", "£9.50", "US$ 7.25", "€3.10"],
            &["15.00 USD", "26.00 EUR", "9.50 GBP", "7.25 USD", "3.10 EUR"],
        );
        check(
            "EUR",
            &["12,90 zł", "1.250,00 TL", "R$ 8,50", "Fr. 4,20"],
            &["12.90 PLN", "1250.00 TRY", "8.50 BRL", "4.20 CHF"],
        );
        check(
            "SEK",
            &["129,50 kr", "kr. 80,00"],
            &["129.50 SEK", "80.00 SEK"],
        );
        check("INR", &["Rs.12.50", "₹ 9.75"], &["12.50 INR", "9.75 INR"]);
    }

    #[test]
    fn what_a_file_names_is_the_currency_of_its_other_cells() {
        check(
            "EUR",
            &["₹999.50", "Rs. 80.25", "7.50"],
            &["999.50 INR", "80.25 INR", "7.50 INR"],
        );
        check("EUR", &["12.50 USD", "$ 3.25"], &["12.50 USD", "3.25 USD"]);
        check(
            "USD",
            &["€12.50", "$ 3.25", "7.50"],
            &["12.50 EUR", "3.25 USD", "7.50 USD"],
        );
    }

    #[test]
    fn a_sign_of_several_currencies_is_asked() {
        for cell in ["$12.50", "¥12.50", "12.50 kr"] {
            let text = format!("SKU,Title,Price\nA,Lamp,{cell}\n");
            let read = try_read(text.as_bytes(), &firm_of("EUR")).unwrap();
            assert_eq!(read.errors(), ["2 Price otherCurrency"], "{cell}");
        }
        let header = try_read(b"SKU,Title,Price ($)\nA,Lamp,12.50\n", &firm_of("EUR")).unwrap();
        assert_eq!(header.errors(), ["1 Price ($) otherCurrency"]);
        let header = try_read(b"SKU,Title,Price ($)\nA,Lamp,12.50\n", &firm_of("CAD")).unwrap();
        assert_eq!(prices(&header), ["12.50 CAD"]);
    }

    #[test]
    fn a_row_that_says_one_and_a_cell_that_says_another_is_an_error() {
        let text = "SKU,Title,Price,Currency\nA,Lamp,12.50 USD,EUR\nB,Bulb,$3.50,USD\n";
        let read = try_read(text.as_bytes(), &options()).unwrap();
        assert_eq!(read.errors(), ["2 Price otherCurrency"]);
        assert_eq!(prices(&read), ["3.50 USD"]);
    }

    #[test]
    fn the_file_of_a_shop_that_names_no_currency_is_asked_about() {
        for (text, platform) in [
            (
                "Handle,Title,Variant SKU,Variant Price\n1,Lamp,L-1,12.50\n",
                "Shopify",
            ),
            (
                "Name,SKU,Regular price,Tax status\nLamp,L-1,12.50,taxable\n",
                "WooCommerce",
            ),
            (
                "Name *,Reference #,Price tax excluded,Tax rules ID\nLamp,L-1,12.50,1\n",
                "PrestaShop",
            ),
        ] {
            let refused = try_read(text.as_bytes(), &options()).unwrap_err();
            assert!(
                matches!(refused, CatalogueError::CurrencyNeeded { platform: it } if it == platform),
                "{refused:?}"
            );
            assert_eq!(prices(&read(text)), ["12.50 EUR"], "{platform}");
        }
        let named = "id,title,link,image_link,availability,price\nT,Tee,u,i,in_stock,15.00 USD\n";
        let feed = try_read(named.as_bytes(), &options()).unwrap();
        assert_eq!(feed.errors(), [] as [&str; 0]);
    }

    #[test]
    fn any_other_list_is_in_the_own_currency_which_is_told_once() {
        let text = "SKU,Title,Price,Cost\nA,Lamp,12.50,4\nB,Bulb,3.50,1\n";
        let read = try_read(text.as_bytes(), &options()).unwrap();
        assert_eq!(read.problems(), ["1 - currencyAssumed"]);
        for silent in [
            "SKU,Title,Price (EUR)\nA,Lamp,12.50\n",
            "SKU,Title,Price,Currency\nA,Lamp,12.50,EUR\n",
            "SKU,Title,Price\nA,Lamp,€12.50\n",
            "SKU,Title,Price\nA,Lamp,\n",
            "SKU,Stock\nA,12\n",
        ] {
            let read = try_read(silent.as_bytes(), &options()).unwrap();
            assert!(!read.codes().contains(&"currencyAssumed"), "{silent}");
        }
    }

    #[test]
    fn goods_whose_currency_changes_are_told_of() {
        let mut catalogue = Catalogue::new();
        let known = read("SKU,Title,Price,Compare at price,Cost\nP,Poster,29,35,11\n");
        catalogue.apply(&known);
        let dollars = ImportOptions {
            currency: Currency::parse("USD").ok(),
            ..options()
        };
        let news = try_read(b"SKU,Price\nP,31\n", &dollars).unwrap();
        let merged = catalogue.apply_one(&news.products[0]).unwrap();
        let [changed] = merged.issues.as_slice() else {
            panic!("{:?}", merged.issues)
        };
        assert_eq!(changed.code.as_str(), "currencyChanged");
        assert_eq!(
            (&*changed.args["before"], &*changed.args["after"]),
            ("29 EUR", "31 USD")
        );
        let poster = &catalogue.products[0].variants[0];
        assert_eq!(
            poster
                .former_price()
                .map(|money| money.to_string())
                .as_deref(),
            Some("35 EUR")
        );
    }
}

mod former {
    use super::*;

    /// The former price of goods that had 15, and what is told.
    fn check(list: &str, former: Option<&str>, codes: &[&str]) {
        let mut catalogue = Catalogue::new();
        catalogue.apply(&read(
            "SKU,Title,Price,Compare at price\nM,Mug,12.00,15.00\n",
        ));
        let merged = catalogue.apply_one(&read(list).products[0]).unwrap();
        let found: Vec<_> = merged
            .issues
            .iter()
            .map(|issue| issue.code.as_str())
            .collect();
        assert_eq!(found, codes, "{list}");
        let mug = &merged.product.variants[0];
        let shown = mug.former_price().map(|money| money.amount.to_string());
        assert_eq!(shown.as_deref(), former, "{list}");
    }

    #[test]
    fn zero_is_none_and_one_at_or_below_the_price_is_told_of() {
        check("SKU,Price,Compare at price\nM,15.00,0\n", None, &[]);
        check("SKU,Price,Compare at price\nM,15.00,0.00\n", None, &[]);
        check("SKU,Compare at price\nM,-0\n", None, &[]);
        check(
            "SKU,Price,Compare at price\nM,15.00,\n",
            Some("15.00"),
            &["formerPriceNotAbove"],
        );
        check(
            "SKU,Compare at price\nM,12\n",
            Some("12"),
            &["formerPriceNotAbove"],
        );
        check(
            "SKU,Compare at price\nM,9\n",
            Some("9"),
            &["formerPriceNotAbove"],
        );
        check("SKU,Compare at price\nM,12.01\n", Some("12.01"), &[]);
        check("SKU,Price\nM,10\n", Some("15.00"), &[]);
        check(
            "SKU,Compare at price\nM,9 USD\n",
            Some("9"),
            &["currencyChanged"],
        );
        check("SKU,Stock\nM,9\n", Some("15.00"), &[]);
    }

    #[test]
    fn a_price_of_zero_is_told_of() {
        check("SKU,Price\nM,0.00\n", Some("15.00"), &["priceZero"]);
        let mut catalogue = Catalogue::new();
        let merged = catalogue.apply_one(&read("SKU,Title,Price\nF,Shelf,0\n").products[0]);
        assert_eq!(merged.unwrap().issues[0].code.as_str(), "priceZero");
    }
}

mod numbers {
    use super::*;

    fn check(firm: &str, header: &str, row: &str, expect: &str) {
        let text = format!("SKU;Title;{header}\nA;Lamp;{row}\n");
        let read = try_read(text.as_bytes(), &firm_of(firm)).unwrap();
        assert_eq!(read.errors(), [] as [&str; 0], "{row}");
        assert_eq!(prices(&read), [expect], "{row}");
    }

    #[test]
    fn a_trade_writes_its_prices_in_its_own_way() {
        for (cell, expect) in [
            ("1,23,456.00", "123456.00 EUR"),
            ("Rs. 12,499.50", "12499.50 INR"),
            ("1,128/-", "1128 EUR"),
            ("1.128/-", "1128 EUR"),
            ("12.–", "12 EUR"),
            ("12,-", "12 EUR"),
            ("1.250,-- €", "1250 EUR"),
            ("CHF 1’250.—", "1250 CHF"),
            ("12:-", "12 EUR"),
            ("2,000/=", "2000 EUR"),
            ("१,२३,४५६.५०", "123456.50 EUR"),
            ("１２３．５０", "123.50 EUR"),
            ("١٬٢٣٤٫٥٠", "1234.50 EUR"),
            ("2 450,50", "2450.50 EUR"),
            ("১২৩.৫০", "123.50 EUR"),
        ] {
            let firm = if cell.starts_with("Rs") { "INR" } else { "EUR" };
            check(firm, "Price", cell, expect);
        }
    }

    #[test]
    fn money_without_decimals_has_thousands_only() {
        check("JPY", "Price", "￥1,980", "1980 JPY");
        check("JPY", "Price", "1.980", "1980 JPY");
        check("JPY", "Price", "1.000", "1000 JPY");
        check("EUR", "Price", "3,980円", "3980 JPY");
        check("KRW", "Price", "12,000", "12000 KRW");
        check("EUR", "Price", "₩12,000", "12000 KRW");
    }

    #[test]
    fn columns_that_decide_themselves_decide_for_counts_and_money_beside_them() {
        check("EUR", "Price;Stock", "12.50;1,200", "12.50 EUR");
        let text = "SKU;Title;Price;Cost;Stock;Weight (g)\nA;Lamp;12,50;1.950;1.200;1.234\n";
        let read = read(text);
        assert_eq!(read.errors(), ["2 Weight (g) ambiguousNumber"]);
        let text = text.replace(";1.234\n", ";250\n");
        let read = super::read(&text);
        let first = read.variants().next().unwrap();
        assert_eq!(
            field(first, &VariantField::Cost).as_deref(),
            Some("1950 EUR")
        );
        let stock = VariantField::StockAt("main".to_owned());
        assert_eq!(field(first, &stock).as_deref(), Some("1200"));
    }

    #[test]
    fn columns_that_disagree_decide_nothing_for_others() {
        let read = read("SKU;Title;Price;Cost;Stock\nA;Lamp;12,50;7.25;1.200\n");
        assert_eq!(read.errors(), ["2 Stock ambiguousNumber"]);
    }

    #[test]
    fn what_is_ambiguous_is_asked_once_for_its_column() {
        let read = read("SKU;Title;Price\nA;a;1.250\nB;b;2.500\nC;c;12\nD;d;3.750\n");
        assert_eq!(read.errors(), ["2 Price ambiguousNumber"]);
        assert_eq!(read.issues[0].args["count"], "3");
        assert_eq!(read.skus(), ["C"], "no price is left out in silence");
    }

    #[test]
    fn words_for_no_number_are_empty_and_told_once_for_their_column() {
        let read = read(
            "SKU,Title,Price,Stock\nA,a,89.00,12\nB,b,-,3\nC,c,on request,—\nD,d,n/a,\nE,e,Preis auf Anfrage,4\n",
        );
        assert_eq!(
            read.problems(),
            ["3 Price placeholderEmpty", "4 Stock placeholderEmpty"]
        );
        assert_eq!(
            read.issues[1].args.get("count").map(String::as_str),
            Some("4")
        );
        assert_eq!(prices(&read), ["89.00 EUR", "-", "-", "-", "-"]);
    }

    #[test]
    fn two_numbers_in_one_cell_are_refused_in_words() {
        for cell in [
            "12.50-15.00",
            "12.50 – 15.00",
            "€10 - €20",
            "12,50 bis 15,00",
            "10 to 20",
        ] {
            let read = read(&format!("SKU;Title;Price\nA;a;{cell}\n"));
            assert_eq!(read.errors(), ["2 Price numberRange"], "{cell}");
        }
    }
}
