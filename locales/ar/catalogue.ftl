### شبكة الكتالوج: العروض والتصفية والأعمدة والخلايا وبطاقة الأثر.

catalogue-title = الكتالوج
catalogue-new = منتج جديد
catalogue-import = استيراد
catalogue-export = تصدير
catalogue-view-all = الكل
catalogue-view-needsLook = يحتاج نظرة
catalogue-view-lowStock = مخزون قليل
catalogue-view-changed = معدّل
catalogue-search = ابحث في الكتالوج
catalogue-sort = فرز
catalogue-filter = تصفية
catalogue-filter-not-archived = الحالة ليست مؤرشف
catalogue-filter-status = الحالة { $status }
catalogue-columns = الأعمدة
catalogue-titles-in = العناوين: { $language }
catalogue-grid-label = المنتجات
catalogue-market-group = من سياسة أسعار كل سوق · T يشرح السبب
catalogue-col-product = المنتج
catalogue-col-sku = الرمز
catalogue-col-basePrice = السعر الأساسي
catalogue-col-cost = التكلفة
catalogue-col-cost-private = التكلفة، لا يراها غيرك
catalogue-col-stock = المخزون
catalogue-col-languages = اللغات
catalogue-col-published = النشر
catalogue-col-status = الحالة
catalogue-col-updated = آخر تغيير
catalogue-from = من
catalogue-span = { $low } إلى { $high }
catalogue-variants = { $count ->
        [zero] لا أصناف
        [one] صنف واحد
        [two] صنفان
        [few] { $count } أصناف
        [many] { $count } صنفًا
       *[other] { $count } صنف
    }
catalogue-products = { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
catalogue-open-row = أظهر الأصناف
catalogue-close-row = أخفِ الأصناف
catalogue-empty = لا منتجات بعد. استورد جدولًا، أو جرّب المثال، أو أضف الأول
catalogue-empty-act = استورد جدولًا
catalogue-empty-learn = ماذا يحتاج الجدول
catalogue-sample = جرّب المثال
catalogue-new-title = عنوان المنتج
catalogue-new-sku = الرمز، ويُصنع من العنوان إن تُرك فارغًا
catalogue-new-create = أضف المنتج
catalogue-archive = أرشفة
catalogue-activate = اعرضه للبيع
catalogue-archive-count = { $count ->
        [zero] لا منتجات للأرشفة
        [one] أرشف منتج واحد
        [two] أرشف منتجين
        [few] أرشف { $count } منتجات
        [many] أرشف { $count } منتجًا
       *[other] أرشف { $count } منتج
    }
catalogue-publish-count = { $count ->
        [zero] لا منتجات للنشر
        [one] انشر منتج واحد
        [two] انشر منتجين
        [few] انشر { $count } منتجات
        [many] انشر { $count } منتجًا
       *[other] انشر { $count } منتج
    }
effect-title = ما الذي يتغيّر
effect-keep = احفظ
effect-leave = اتركه كما كان
effect-why = السبب
effect-none = لا يتحرّك أي سعر معروض
effect-understood = قُرئ { $value }
effect-understood-thousand = قُرئ { $number }، { $words }
cell-editable = قابل للتغيير
cell-computed = محسوب
cell-label = { $title }، { $column }، { $value }
selection-average = المتوسط
selection-sum = المجموع
selection-count = العدد
catalogue-sort-title = حسب العنوان
catalogue-sort-sku = حسب الرمز
catalogue-sort-basePrice = حسب السعر الأساسي
catalogue-sort-stock = حسب المخزون
catalogue-sort-updated = حسب آخر تغيير
catalogue-select-all = حدّد الكل
catalogue-select-row = حدّد { $title }
catalogue-titles-source = العناوين كما كُتبت
catalogue-density = ارتفاع الصفوف
catalogue-more-rows = تجري قراءة صفوف أخرى
