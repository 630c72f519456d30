//! Header words of seven languages and of the exports of common shops, in normal form: lower
//! case, no accents, no spaces or signs.

use super::field::{Field, PlainField, PlainField as P};

type Words = (PlainField, &'static [&'static str]);

/// Where two fields could claim a word, the earlier one has it.
const PLAIN: &[Words] = &[
    (P::Sku, &[
        "sku", "variantsku", "itemnumber", "itemno", "itemcode", "itemsku", "articlenumber", "articleno", "partnumber",
        "partno", "productcode", "productsku", "stockcode", "artikelnummer", "artikelnr", "artnr", "artikelcode",
        "bestellnummer", "bestellnr", "materialnummer", "reference", "ref", "refarticle", "referencearticle",
        "referenceproduit", "codearticle", "codeproduit", "ugs", "referencia", "codigo", "codigodearticulo",
        "codigodeproducto", "codigoproducto", "codigoarticulo", "referenciadelproducto", "stokkodu", "urunkodu",
        "malzemekodu", "stokno", "货号", "商品编码", "产品编码", "商品编号", "产品编号", "商品货号", "款号", "编码", "物料编码", "貨號",
        "商品编码sku", "商品コード", "商品番号", "品番", "型番", "商品管理番号", "管理番号", "在庫管理コード",
    ]),
    (P::Title, &[
        "title", "name", "productname", "producttitle", "itemname", "itemtitle", "product", "articlename", "titel",
        "artikelname", "artikelbezeichnung", "bezeichnung", "produktname", "produkttitel", "produktbezeichnung",
        "produkt", "artikel", "nom", "titre", "nomduproduit", "nomproduit", "titreduproduit", "designation", "libelle",
        "produit", "intitule", "nombre", "titulo", "nombredelproducto", "nombreproducto", "producto",
        "nombredelarticulo", "articulo", "denominacion", "urunadi", "urunismi", "urun", "ad", "adi", "baslik", "isim",
        "stokadi", "malzemeadi", "标题", "商品名称", "产品名称", "名称", "品名", "商品标题", "商品名", "产品标题", "产品名", "商品", "標題",
        "商品名稱", "製品名", "タイトル", "商品タイトル", "品目名", "名前", "名称",
    ]),
    (P::Description, &[
        "description", "productdescription", "longdescription", "body", "bodyhtml", "details", "beschreibung",
        "produktbeschreibung", "artikelbeschreibung", "langtext", "langbeschreibung", "descriptionduproduit",
        "descriptif", "descripcion", "descripciondelproducto", "descripcionlarga", "aciklama", "urunaciklamasi",
        "tanim", "描述", "商品描述", "产品描述", "详情", "商品详情", "介绍", "说明", "産品描述", "説明", "商品説明", "製品説明", "説明文",
        "商品説明文",
    ]),
    (P::Handle, &["handle", "urlhandle", "producthandle", "productid", "parenthandle", "グループ", "ハンドル"]),
    (P::Slug, &["slug", "urlslug", "urlkey", "permalink", "seourl", "スラッグ"]),
    (P::Parent, &["parent", "parentsku", "ubergeordnet", "eltern", "artikelvater"]),
    (P::Locale, &["locale", "language", "lang", "sprache", "langue", "idioma", "dil", "语言", "言語"]),
    (P::Status, &[
        "status", "productstatus", "state", "zustand", "statut", "etat", "estado", "durum", "状态", "商品状态",
        "ステータス", "状態", "公開状態",
    ]),
    (P::Published, &[
        "published", "publishedononlinestore", "veroffentlicht", "publie", "publicado", "yayinda", "已发布", "公開",
    ]),
    (P::Vendor, &[
        "vendor", "brand", "manufacturer", "maker", "hersteller", "marke", "lieferant", "marque", "fabricant",
        "fournisseur", "marca", "fabricante", "proveedor", "marka", "uretici", "tedarikci", "品牌", "厂商", "供应商",
        "制造商", "生产商", "ブランド", "メーカー", "製造元", "販売元", "仕入先",
    ]),
    (P::Type, &[
        "type", "producttype", "kind", "typ", "produkttyp", "artikelart", "produktart", "typedeproduit", "typeproduit",
        "tipo", "tipodeproducto", "tur", "uruntipi", "tip", "urunturu", "类型", "商品类型", "产品类型", "種類", "商品タイプ",
        "タイプ", "商品種別",
    ]),
    (P::Category, &[
        "category", "categories", "category1", "productcategory", "standardizedproducttype", "customproducttype",
        "collection", "kategorie", "kategorien", "warengruppe", "produktkategorie", "artikelgruppe", "categorie",
        "famille", "rayon", "categoria", "categorias", "familia", "kategori", "kategoriler", "urungrubu", "分类", "类别",
        "商品分类", "产品分类", "类目", "カテゴリ", "カテゴリー", "商品カテゴリ", "分類",
    ]),
    (P::Tags, &[
        "tags", "tag", "keywords", "labels", "schlagworte", "schlagworter", "stichworte", "etiquettes", "motscles",
        "etiquetas", "palabrasclave", "etiketler", "etiket", "anahtarkelimeler", "标签", "关键词", "タグ", "キーワード",
    ]),
    (P::Gtin, &[
        "gtin", "gtin13", "barcode", "variantbarcode", "ean", "ean13", "eancode", "upc", "upca", "isbn", "jan",
        "jancode", "barcodeean", "strichcode", "eannummer", "gtinean", "eangtin", "codebarres", "codebarre", "codeean",
        "gencod", "codigodebarras", "codigoean", "barkod", "barkodno", "barkodnumarasi", "条形码", "条码", "商品条码",
        "国际条码", "バーコード", "janコード", "ean番号", "globaluniqueid",
    ]),
    (P::BasePrice, &[
        "price", "baseprice", "variantprice", "unitprice", "regularprice", "saleprice", "sellingprice", "listprice",
        "retailprice", "netprice", "rrp", "msrp", "exportprice", "preis", "verkaufspreis", "vkpreis", "vk",
        "nettopreis", "listenpreis", "einzelpreis", "stuckpreis", "grundpreis", "prix", "prixdevente", "prixht",
        "prixunitaire", "prixpublic", "tarif", "precio", "preciodeventa", "precioventa", "preciounitario",
        "preciobase", "pvp", "fiyat", "satisfiyati", "birimfiyat", "birimfiyati", "listefiyati", "价格", "售价", "单价",
        "销售价", "销售价格", "零售价", "价钱", "基础价格", "出厂价", "價格", "価格", "販売価格", "単価", "売価", "定価", "値段", "税抜価格",
        "販売単価",
    ]),
    (P::CompareAtPrice, &[
        "compareatprice", "variantcompareatprice", "originalprice", "oldprice", "wasprice", "formerprice",
        "vergleichspreis", "streichpreis", "alterpreis", "uvp", "prixbarre", "ancienprix", "prixcompare",
        "preciocomparado", "precioanterior", "preciodecomparacion", "karsilastirmafiyati", "eskifiyat", "原价", "划线价",
        "市场价", "比較価格", "元値", "通常価格", "参考価格",
    ]),
    (P::Cost, &[
        "cost", "costperitem", "unitcost", "costprice", "purchaseprice", "buyingprice", "wholesalecost", "cogs",
        "kosten", "einkaufspreis", "ekpreis", "ek", "selbstkosten", "herstellkosten", "stuckkosten", "cout",
        "prixdachat", "prixachat", "coutunitaire", "prixderevient", "coste", "costo", "preciodecompra", "preciodecoste",
        "preciodecosto", "costounitario", "maliyet", "alisfiyati", "birimmaliyet", "成本", "成本价", "进价", "采购价", "进货价",
        "原価", "仕入価格", "仕入れ値", "仕入値", "コスト", "仕入単価",
    ]),
    (P::Currency, &[
        "currency", "currencycode", "pricecurrency", "wahrung", "devise", "monnaie", "moneda", "divisa", "parabirimi",
        "doviz", "币种", "货币", "通貨",
    ]),
    (P::CostCurrency, &["costcurrency", "kostenwahrung", "成本币种"]),
    (P::WeightGrams, &["weightgrams", "variantgrams", "grams", "weightvaluegrams"]),
    (P::Weight, &[
        "weight", "netweight", "grossweight", "itemweight", "productweight", "gewicht", "nettogewicht", "bruttogewicht",
        "artikelgewicht", "poids", "poidsnet", "poidsbrut", "peso", "pesoneto", "pesobruto", "agirlik", "netagirlik",
        "brutagirlik", "重量", "净重", "毛重", "商品重量", "単品重量", "重さ", "商品重量",
    ]),
    (P::WeightUnit, &["weightunit", "weightuom", "gewichtseinheit", "unitedepoids", "unidaddepeso", "agirlikbirimi", "重量单位", "重量単位"]),
    (P::Length, &["length", "depth", "itemlength", "lange", "tiefe", "longueur", "profondeur", "longitud", "largo", "profundidad", "fondo", "uzunluk", "boy", "derinlik", "长", "长度", "深度", "奥行", "奥行き", "長さ"]),
    (P::Width, &["width", "itemwidth", "breite", "largeur", "ancho", "anchura", "genislik", "宽", "宽度", "幅", "横幅"]),
    (P::Height, &["height", "itemheight", "hohe", "hauteur", "alto", "altura", "yukseklik", "高", "高度", "高さ"]),
    (P::DimensionsUnit, &["dimensionsunit", "dimensionunit", "sizeunit", "lengthunit", "masseinheit", "unitededimension", "unidaddemedida", "olcubirimi", "尺寸单位", "寸法単位"]),
    (P::HsCode, &[
        "hscode", "hs", "hsnumber", "hts", "htscode", "harmonizedsystemcode", "harmonisedsystemcode", "tariffcode",
        "tariffnumber", "customscode", "customstariffnumber", "commoditycode", "variantharmonizedsystemcode",
        "zolltarifnummer", "warennummer", "hscodenummer", "taric", "codesh", "codedouanier", "nomenclaturedouaniere",
        "codehs", "codigohs", "codigoarancelario", "partidaarancelaria", "codigosa", "gtip", "gtipkodu", "gtipno",
        "hskodu", "海关编码", "hs编码", "海关商品编码", "税则号", "税号", "hsコード", "関税コード", "統計品目番号",
    ]),
    (P::Origin, &[
        "origin", "countryoforigin", "origincountry", "madein", "coo", "country", "variantcountryoforigin", "herkunft",
        "herkunftsland", "ursprungsland", "ursprung", "origine", "paysdorigine", "paysorigine", "origen",
        "paisdeorigen", "paisorigen", "mensei", "menseulkesi", "menseulke", "uretimyeri", "原产国", "产地", "原产地", "生产国",
        "原産国", "原産地", "生産国", "製造国",
    ]),
    (P::ProductOrigin, &["productorigin"]),
    (P::MinimumQuantity, &[
        "minimumquantity", "minimumorderquantity", "moq", "minquantity", "minqty", "minorder", "minimumorder",
        "minorderqty", "mindestmenge", "mindestbestellmenge", "mindestabnahme", "quantiteminimum", "quantiteminimale",
        "qtemin", "minimumdecommande", "cantidadminima", "pedidominimo", "minimummiktar", "minsiparis",
        "minimumsiparis", "asgarisiparis", "起订量", "最小起订量", "最小订购量", "最低起订量", "最小注文数", "最低注文数", "最小発注数",
        "最小ロット", "最小数量",
    ]),
    (P::Unit, &[
        "unit", "uom", "salesunit", "unitofmeasure", "einheit", "mengeneinheit", "verkaufseinheit", "unite",
        "unitedevente", "unidad", "unidaddeventa", "birim", "satisbirimi", "olcubirimi", "单位", "计量单位", "销售单位", "単位",
        "販売単位",
    ]),
    (P::Stock, &[
        "stock", "quantity", "qty", "inventory", "inventoryqty", "inventoryquantity", "inventorycount",
        "variantinventoryqty", "stockonhand", "onhand", "available", "stockquantity", "stocklevel", "bestand", "lager",
        "lagerbestand", "menge", "vorrat", "verfugbar", "stockdisponible", "quantite", "qte", "enstock", "existencias",
        "inventario", "cantidad", "disponible", "stok", "adet", "miktar", "stokadedi", "stokmiktari", "库存", "库存数量",
        "数量", "现货", "存货", "庫存", "在庫", "在庫数", "在庫数量",
    ]),
    (P::OptionNames, &["optiongroups", "optionnames"]),
    (P::OptionValues, &["optionvalues"]),
    (P::Images, &["images", "assets", "imageurls", "pictures", "bilder", "photos", "imagenes", "gorseller", "resimler", "图片列表"]),
    (P::Image, &[
        "image", "imagesrc", "imageurl", "imagelink", "productimageurl", "mainimage", "picture", "photo", "thumbnail",
        "bild", "bildurl", "bildlink", "foto", "urlimage", "imagen", "urlimagen", "urldeimagen", "resim", "gorsel",
        "resimurl", "gorselurl", "fotograf", "图片", "主图", "图片链接", "图片地址", "商品图片", "图片url", "画像", "画像url",
        "商品画像", "メイン画像",
    ]),
    (P::ImageAlt, &["imagealt", "imagealttext", "alttext", "alt", "bildbeschreibung", "alternativtext", "textealternatif", "textoalternativo", "altmetin", "图片说明", "图片替代文本", "代替テキスト", "画像説明"]),
    (P::ImagePosition, &["imageposition", "bildposition"]),
];

/// Columns that are an option by their own name: their header is the option, their cell the value.
const AXES: &[&str] = &[
    "size", "color", "colour", "grosse", "farbe", "taille", "couleur", "talla", "tamano", "beden", "renk", "尺寸", "尺码",
    "颜色", "サイズ", "カラー", "色",
];

/// The field a normal word stands for.
pub(super) fn known(word: &str) -> Option<Field> {
    plain(word).or_else(|| numbered(word))
}

fn plain(word: &str) -> Option<Field> {
    PLAIN.iter().find(|(_, words)| words.contains(&word)).map(|(field, _)| Field::Plain(*field))
}

/// Whether the column is an option of its own.
pub(super) fn is_axis(word: &str) -> bool {
    AXES.contains(&word)
}

/// Words with a number in them: options and pictures.
fn numbered(word: &str) -> Option<Field> {
    let start = word.find(|letter: char| letter.is_ascii_digit())?;
    let digits = word[start..].bytes().take_while(u8::is_ascii_digit).count();
    let place = word[start..start + digits].parse::<u16>().ok()?;
    let (before, after) = (&word[..start], &word[start + digits..]);
    let option = u8::try_from(place).ok().filter(|place| (1..=super::field::MOST_OPTIONS).contains(place));
    match (before, after) {
        ("option" | "optionname" | "attribute" | "attributename", "name") | ("optionname" | "attributename", "") => {
            option.map(Field::OptionName)
        }
        ("option" | "attribute", "value" | "values") | ("optionvalue" | "attributevalue" | "option", "") => {
            option.map(Field::OptionValue)
        }
        ("image" | "bild" | "picture" | "photo" | "imagen" | "resim" | "gorsel" | "图片" | "画像", "" | "src" | "url")
        | ("imageurl" | "imagesrc", "") => {
            Some(Field::Picture(place.max(1), super::field::PictureColumn::Source))
        }
        _ => None,
    }
}

/// The known word nearest to one that is not known, if it is near enough to be a slip of the pen.
pub(super) fn near(word: &str) -> Option<Field> {
    const NEAR: f64 = 0.84;
    const SHORTEST: usize = 5;
    if word.chars().count() < SHORTEST {
        return None;
    }
    let candidates = PLAIN.iter().flat_map(|(field, words)| words.iter().map(move |known| (*field, *known)));
    candidates
        .filter(|(_, known)| known.chars().count() >= SHORTEST)
        .map(|(field, known)| (strsim::normalized_damerau_levenshtein(word, known), field))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, field)| Field::Plain(field))
}
