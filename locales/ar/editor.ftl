### محرّر المنتج، وأسماء كل الحقول.

editor-title = المنتج
editor-tab-details = التفاصيل
editor-tab-variants = الأصناف
editor-tab-media = الصور
editor-tab-prices = الأسعار
editor-tab-translations = الترجمات
editor-tab-history = السجل
editor-back = العودة إلى الكتالوج
editor-publish = { $count ->
        [zero] انشر
        [one] انشر تغييرًا واحدًا
        [two] انشر تغييرين
        [few] انشر { $count } تغييرات
        [many] انشر { $count } تغييرًا
       *[other] انشر { $count } تغيير
    }
editor-position = { NUMBER($index) } من { NUMBER($total) }
editor-previous = المنتج السابق
editor-next = المنتج التالي
editor-delete = أزله من الكتالوج
editor-missing = لم يعد هذا المنتج هنا
editor-ready = جاهز للبيع
editor-ready-yes = جاهز
editor-lately = مؤخرًا
editor-issues = يحتاج نظرة

## Details

details-title-in = العنوان، { $language }
details-description = الوصف
details-price-terms = السعر
details-price-units = { $count ->
        [zero] لا شيء
        [one] وحدة واحدة
        [two] وحدتان
        [few] { $count } وحدات
        [many] { $count } وحدة
       *[other] { $count } وحدة
    }
details-tax-excluded = قبل الضريبة
details-tax-included = مع ضريبة { $country }
details-format-found = بحسب النص
details-format-plain = نص عادي
details-format-markdown = Markdown
details-format-html = HTML
details-border = للحدود
details-shelf = للرف
details-status = الحالة
details-length = { NUMBER($count) } / { NUMBER($limit) }
details-attributes = محفوظ من الملف
details-gtin-help = الرقم الأخير غير صحيح. هل تبادل رقمان مكانيهما؟
details-gtin-fix = ضع { $value }

## Variants

variants-add = أضف صنفًا
variants-options = الخيارات
variants-new-sku = رمز صنف جديد
variants-delete = إزالة

## Media

media-drop = أفلت الصور هنا أو ألصقها. لا تتغيّر الأصول أبدًا
media-choose = اختر صورًا…
media-alt-in = ماذا تُظهر الصورة، { $language }
media-main = الصورة الرئيسية
media-earlier = قدّمها
media-later = أخّرها
media-delete = إزالة
media-size = { NUMBER($width, useGrouping: "false") } × { NUMBER($height, useGrouping: "false") }
media-not-here = تُجلب عندما تتصل

## Prices

prices-market = السوق
prices-shown = السعر المعروض
prices-keep = يبقى لك
prices-margin = الهامش
prices-floor = الحد الأدنى { $percent }
prices-state = الحالة
prices-on = تاريخ الأسعار
prices-line-check = تدقيق السطر
prices-line = { $quantity } × { $unit } = { $total }
prices-quantity = الكمية

## History

history-title = السجل
history-empty = لم يتغيّر شيء بعد
history-when = متى
history-who = مَن
history-what = ماذا
history-before = قبل
history-after = بعد
history-undone = تم التراجع عنه
history-fields = { $count ->
        [zero] لا حقول
        [one] حقل واحد
        [two] حقلان
        [few] { $count } حقول
        [many] { $count } حقلًا
       *[other] { $count } حقل
    }

## Fields

field-title = العنوان
field-description = الوصف
field-descriptionFormat = صيغة الوصف
field-status = الحالة
field-slug = عنوان الصفحة
field-handle = المعرّف
field-vendor = المصنّع
field-kind = النوع
field-tags = الوسوم
field-options = الخيارات
field-media = الصور
field-alt = نص الصورة
field-position = الموضع
field-sku = رمز الصنف
field-gtin = الباركود، GTIN
field-basePrice = السعر الأساسي
field-basePriceCurrency = عملة السعر الأساسي
field-basePriceTax = الضريبة في السعر الأساسي
field-priceQuantity = السعر لعدد
field-compareAtPrice = السعر السابق
field-compareAtPriceCurrency = عملة السعر السابق
field-cost = التكلفة
field-costCurrency = عملة التكلفة
field-weight = الوزن
field-length = الطول
field-width = العرض
field-height = الارتفاع
field-hsCode = رمز HS
field-origin = بلد المنشأ
field-minimumQuantity = أقل كمية
field-unit = الوحدة
field-stock = المخزون
field-locale = اللغة
field-currency = العملة
field-countries = البلدان
field-code = الرمز
field-price = سياسة الأسعار
field-attribute = عمود آخر
field-image = صورة
field-imageAlt = نص الصورة
field-option1 = الخيار الأول
field-option2 = الخيار الثاني
field-option3 = الخيار الثالث
field-seller = الشركة
field-legalName = الاسم القانوني
field-address = العنوان
field-country = البلد
field-vatId = الرقم الضريبي
field-email = البريد الإلكتروني
field-phone = الهاتف
field-whatsapp = واتساب
field-policies = السياسات
field-returns = الإرجاع
field-shipping = الشحن
field-terms = شروط البيع
field-privacy = الخصوصية
field-baseCurrency = عملة الشركة
field-sourceLocale = لغة البضائع
field-name = الاسم
field-optionName = اسم الخيار
field-optionValue = قيمة الخيار
field-variant = الصنف
field-product = المنتج
field-market = السوق
field-translation = الترجمة

## Further words of the editor

details-tags-help = تفصل بينها الفواصل
details-sku-help = يمكن تغييره في أي وقت. تحتفظ الطلبات بالقديم
details-variant = الصنف
history-none-before = فارغ
history-more = تغييرات أقدم
prices-chart = { $market }، عدد الأيام الأخيرة: { NUMBER($days) }
prices-chart-rate = 1 { $from } مقابل { $to }
prices-no-markets = تنشأ الأسعار من الأسواق. أضف سوقًا أولًا
field-mapping = الأعمدة
field-keep = الطرف الذي يبقى
field-path = الملف
field-baseUrl = العنوان العام
field-at = اليوم
field-asOf = اللحظة
field-quantity = الكمية
field-variants = الأصناف
field-picture = الصورة
field-state = الحالة
field-preset = نوع الملف
field-encoding = الترميز
field-delimiter = الفاصل
field-source = المصدر
field-field = الحقل
