//! What a file says of its prices in several places: in headers, in columns of their own, above its
//! table. No price comes in against one of them.

use crate::support::{Read, options, price, try_read};

fn prices(read: &Read) -> Vec<String> {
    let shown = |variant| price(variant).map_or("-".to_owned(), |money| money.to_string());
    read.variants().map(shown).collect()
}

mod currency {
    use super::*;

    /// The prices that come in, and the errors beside them.
    fn check(text: &str, expect: &[&str], errors: &[&str]) {
        let read = try_read(text.as_bytes(), &options()).unwrap();
        assert_eq!(prices(&read), expect, "{text}");
        assert_eq!(read.errors(), errors, "{text}");
    }

    #[test]
    fn a_header_and_a_row_that_name_two_currencies_are_an_error_of_the_row() {
        check(
            "SKU,Title,Price £,Currency\nA,Lamp,12.50,USD\nB,Bulb,3.50,GBP\nC,Cord,2.50,\n",
            &["3.50 GBP", "2.50 GBP"],
            &["2 Price £ otherCurrency"],
        );
        check(
            "SKU;Title;Preis (EUR);Währung\nA;Lampe;12,50;CHF\n",
            &[],
            &["2 Preis (EUR) otherCurrency"],
        );
        check(
            "SKU,Title,Prix €,Devise\nA,Lampe,12.50,EUR\nB,Abat,3.50,CAD\n",
            &["12.50 EUR"],
            &["3 Prix € otherCurrency"],
        );
        check(
            "SKU,Title,Fiyat (TRY),Para birimi\nA,Lamba,12.50,USD\n",
            &[],
            &["2 Fiyat (TRY) otherCurrency"],
        );
    }

    #[test]
    fn a_sign_of_several_currencies_in_the_header_is_what_the_row_says() {
        check(
            "SKU,Title,Price ($),Currency\nA,Lamp,12.50,CAD\nB,Bulb,3.50,AUD\n",
            &["12.50 CAD", "3.50 AUD"],
            &[],
        );
        check(
            "SKU,Title,Price ($),Currency\nA,Lamp,12.50,CAD\nB,Bulb,3.50,\n",
            &["12.50 CAD", "3.50 CAD"],
            &[],
        );
        check(
            "SKU,Title,Price ($),Currency\nA,Lamp,12.50,GBP\n",
            &[],
            &["2 Price ($) otherCurrency"],
        );
    }

    #[test]
    fn a_cost_is_in_the_currency_of_its_header_beside_prices_in_another() {
        let text = "SKU,Title,Price,Currency,Cost (USD)\nA,Lamp,12.50,EUR,4.00\n";
        let read = try_read(text.as_bytes(), &options()).unwrap();
        let cost = crate::support::field(
            read.variants().next().unwrap(),
            &dhow_domain::catalogue::field::VariantField::Cost,
        );
        assert_eq!(cost.as_deref(), Some("4.00 USD"));
        assert_eq!(prices(&read), ["12.50 EUR"]);
    }

    #[test]
    fn an_empty_cell_is_in_the_one_currency_that_the_file_names() {
        for text in [
            "SKU,Title,Price,Currency\nA,Lamp,12.50,USD\nB,Bulb,13,\n",
            "SKU;Title;Preis;Währung\nA;Lampe;12,50;USD\nB;Birne;13;\n",
            "SKU,Title,Price,Currency\nB,Bulb,12.50,\nA,Lamp,13,usd\n",
            "SKU,Title,Price,Currency\nB,Bulb,US$ 12.50,\nA,Lamp,13,USD\nC,Cord,,\n",
        ] {
            let read = try_read(text.as_bytes(), &options()).unwrap();
            let found = prices(&read);
            assert_eq!(found[..2], ["12.50 USD", "13 USD"], "{text}");
        }
        check(
            "SKU,Title,Price,Currency\nA,Lamp,12.50,USD\nB,Bulb,13,GBP\nC,Cord,14,\n",
            &["12.50 USD", "13 GBP", "14 EUR"],
            &[],
        );
        check(
            "SKU,Title,Price,Cost (USD)\nA,Lamp,12.50,4.00\n",
            &["12.50 EUR"],
            &[],
        );
    }
}

mod thousands {
    use super::*;
    use crate::support::{in_euro, read};
    use dhow_catalogue_io::ImportOptions;
    use dhow_domain::Locale;

    /// The prices of a column that come in, and the errors beside them.
    fn check(cells: &[&str], expect: &[&str], errors: &[&str]) {
        let rows = cells.iter().enumerate();
        let rows: String = rows
            .map(|(row, cell)| format!("S{row};Lamp;{cell}\n"))
            .collect();
        let read = read(&format!("SKU;Title;Price\n{rows}"));
        assert_eq!(prices(&read), expect, "{cells:?}");
        assert_eq!(read.errors(), errors, "{cells:?}");
    }

    #[test]
    fn other_cells_do_not_make_decimals_of_a_group() {
        let doubt = ["2 Price ambiguousNumber"];
        check(&["1.299", "2.50"], &["2.50 EUR"], &doubt);
        check(
            &["1,299", "2,50", "1.299,00"],
            &["2.50 EUR", "1299.00 EUR"],
            &doubt,
        );
        check(
            &["€ 1.250", "US$ 1,250.00", "€ 3.499"],
            &["1250.00 USD"],
            &doubt,
        );
        check(
            &["2.50", "US$ 1.299", "1.499"],
            &["2.50 EUR"],
            &["3 Price ambiguousNumber"],
        );
    }

    #[test]
    fn groups_and_decimals_beyond_doubt_are_read() {
        check(&["1.299", "2,50"], &["1299 EUR", "2.50 EUR"], &[]);
        check(&["1.299", "0.125"], &["1.299 EUR", "0.125 EUR"], &[]);
        check(&["1.299", "12.9999"], &["1.299 EUR", "12.9999 EUR"], &[]);
        check(&["1.250 KWD", "2.50 KWD"], &["1.250 KWD", "2.50 KWD"], &[]);
    }

    #[test]
    fn a_declared_way_of_writing_decides() {
        let options = ImportOptions {
            locale: Locale::parse("en").ok(),
            ..in_euro()
        };
        let read = try_read(b"SKU;Title;Price\nA;Lamp;1.299\nB;Cord;2.50\n", &options).unwrap();
        assert_eq!(prices(&read), ["1.299 EUR", "2.50 EUR"]);
    }
}

mod tax_of_rows {
    use super::*;
    use crate::support::in_euro;
    use dhow_catalogue_io::columns::Mapping;
    use dhow_catalogue_io::{ImportOptions, PriceTaxes};
    use dhow_domain::Country;
    use dhow_domain::catalogue::field::VariantField;

    fn firm() -> ImportOptions {
        ImportOptions {
            firm_country: Country::parse("DE").ok(),
            ..in_euro()
        }
    }

    /// The taxes of the prices that come in, and rows with errors in the column beside them.
    fn check(price: &str, column: &str, cells: [&str; 2], expect: &str) {
        let [one, two] = cells;
        let text = format!("SKU;Title;{price};{column}\nA;Lamp;10,70;{one}\nB;Cord;5,00;{two}\n");
        let read = try_read(text.as_bytes(), &firm()).unwrap();
        let taxes = read.variants().map(|variant| {
            let tax = crate::support::field(variant, &VariantField::BasePriceTax);
            format!("{} {}", variant.sku, tax.as_deref().unwrap_or("-"))
        });
        let errors = read.errors();
        let errors = errors.iter().map(|error| error.replace(column, "COLUMN"));
        let found: Vec<String> = taxes.chain(errors).collect();
        assert_eq!(found.join(", "), expect, "{price} {column} {cells:?}");
    }

    #[test]
    fn each_row_of_a_gross_list_has_the_class_of_its_rate() {
        for column in [
            "MwSt",
            "MwSt-Satz",
            "USt %",
            "Steuersatz",
            "VAT",
            "VAT rate",
            "TVA",
            "Taux de TVA",
            "IVA",
            "Tipo de IVA",
            "Aliquota IVA",
            "BTW %",
            "Stawka VAT",
            "KDV oranı",
            "Ставка НДС",
            "税率",
        ] {
            let expect = "A included:DE:reduced, B excluded";
            check("Bruttopreis", column, ["7", "0"], expect);
            let expect = "A included:DE, B included:DE:reduced";
            check("Prix TTC", column, ["0.19", "7,00 %"], expect);
            check("Nettopreis", column, ["7", "0"], "A excluded, B excluded");
        }
        let standard = "A included:DE, B included:DE";
        check("Bruttopreis", "Steuerberater", ["7", "0"], standard);
        check("Bruttopreis", "MwSt", ["", ""], standard);
        check("Bruttopreis", "MwSt", ["19", "19,0"], standard);
        check(
            "Preis inkl. 7 % / 19 % MwSt.",
            "MwSt",
            ["19", "19"],
            standard,
        );
        let words = "A included:DE:reduced, B excluded";
        check("Bruttopreis", "MwSt", ["ermäßigt", "steuerfrei"], words);
    }

    #[test]
    fn a_rate_that_no_class_has_is_an_error_of_its_row() {
        let second = "A included:DE, 3 COLUMN taxRateUnknown";
        for rate in [
            "20",
            "5,5 %",
            "1",
            "0.2",
            "7 / 19",
            "EUR 19.00",
            "books",
            "",
        ] {
            check("Bruttopreis", "MwSt", ["19", rate], second);
            check("Bruttopreis", "VAT rate", ["19 %", rate], second);
        }
        let both = "2 COLUMN taxRateUnknown, 3 COLUMN taxRateUnknown";
        check("Bruttopreis", "MwSt", ["1,71", "0,80"], both);
        // Nobody knows the rates of that country.
        let thai = ImportOptions {
            firm_country: Country::parse("TH").ok(),
            ..firm()
        };
        let text = "SKU;Title;Price incl. VAT;VAT\nA;Lamp;10.70;7\n";
        let read = try_read(text.as_bytes(), &thai).unwrap();
        assert_eq!(read.errors(), ["1 VAT basePriceTaxUnknown"]);
    }

    #[test]
    fn a_column_that_says_for_each_row_whether_there_is_tax_decides_for_it() {
        let both = "A included:DE, B excluded";
        for column in ["Tax included", "Price includes tax", "Incl. VAT"] {
            check("Price", column, ["yes", "no"], both);
            check("Price", column, ["", ""], "A -, B -");
        }
        check("Price", "MwSt enthalten inkl.", ["yes", "no"], "A -, B -");
        check("Preis", "inkl. MwSt.", ["ja", "nein"], both);
        check("Preis", "inkl. MwSt.", ["x", ""], "A included:DE, B -");
        check("Prix", "TVA incluse", ["oui", "non"], both);
        check("Precio", "IVA incluido", ["sí", "no"], both);
        check("Fiyat", "KDV dahil", ["evet", "hayır"], both);
        check("Price", "Tax included", ["incl.", "excl. VAT"], both);
        check("Price", "Tax included", ["brutto", "netto"], both);
        let wrong = "A included:DE, 3 COLUMN basePriceTaxUnknown";
        check("Bruttopreis", "Tax included", ["yes", "no"], wrong);
    }

    #[test]
    fn other_cells_in_such_a_column_need_a_mapping() {
        let refused = |options: &ImportOptions, cells: &str| {
            let text = format!("SKU;Title;Price;Tax included\nA;Lamp;10.70;{cells}\n");
            try_read(text.as_bytes(), options)
                .err()
                .map(|error| error.to_string())
        };
        let mapping = Some("it is not certain which column is which".to_owned());
        for cells in ["maybe", "21 %", "DE", "12.73"] {
            assert_eq!(refused(&firm(), cells), mapping, "{cells}");
        }
        let nowhere = ImportOptions {
            firm_country: None,
            ..firm()
        };
        let asked = "nothing says whose tax the prices of `Tax included` hold";
        assert_eq!(refused(&nowhere, "yes").as_deref(), Some(asked));
        let net = ImportOptions {
            prices: Some(PriceTaxes::Net),
            ..firm()
        };
        assert_eq!(refused(&net, "maybe"), None);
    }

    #[test]
    fn who_keeps_the_column_says_that_it_says_nothing() {
        let text = "SKU;Title;Bruttopreis;MwSt\nA;Lamp;10,70;7\n";
        let mapping = r#"{"Bruttopreis":"basePrice:included:DE:reduced","MwSt":null}"#;
        let options = ImportOptions {
            mapping: Mapping::parse(mapping).ok(),
            ..firm()
        };
        let read = try_read(text.as_bytes(), &options).unwrap();
        assert_eq!(read.errors(), [] as [&str; 0]);
        assert_eq!(prices(&read), ["10.70 EUR"]);
    }
}
