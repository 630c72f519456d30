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
catalogue-filter = حالة المنتجات
catalogue-filter-not-archived = الحالة ليست «مؤرشف»
catalogue-filter-status = الحالة { $status }
catalogue-titles-in = العناوين: { $language }
catalogue-grid-label = المنتجات
catalogue-market-group = من سياسة أسعار كل سوق · T يشرح السبب
catalogue-col-product = المنتج
catalogue-col-sku = رمز الصنف
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
catalogue-open-row = أظهر الأصناف
catalogue-close-row = أخفِ الأصناف
catalogue-empty = لا منتجات بعد. استورد جدول بيانات، أو جرّب المثال، أو أضف الأول
catalogue-empty-act = استورد جدولًا
catalogue-new-title = عنوان المنتج
catalogue-new-sku = رمز الصنف، ويُنشأ من العنوان إن تُرك فارغًا
catalogue-new-create = أضف المنتج
catalogue-archive-count = { $count ->
        [zero] لا منتجات للأرشفة
        [one] أرشف منتجًا واحدًا
        [two] أرشف منتجين
        [few] أرشف { $count } منتجات
        [many] أرشف { $count } منتجًا
       *[other] أرشف { $count } منتج
    }
catalogue-publish-count = { $count ->
        [zero] لا منتجات للنشر
        [one] انشر منتجًا واحدًا
        [two] انشر منتجين
        [few] انشر { $count } منتجات
        [many] انشر { $count } منتجًا
       *[other] انشر { $count } منتج
    }
effect-title = ما الذي يغيّره هذا
effect-keep = احفظ
effect-leave = اتركه كما كان
effect-why = السبب
effect-understood = قُرئ { $value }
cell-computed = محسوب
catalogue-sort-title = حسب العنوان
catalogue-sort-sku = حسب رمز الصنف
catalogue-sort-basePrice = حسب السعر الأساسي
catalogue-sort-stock = حسب المخزون
catalogue-sort-updated = حسب آخر تغيير
catalogue-select-all = حدّد الكل
catalogue-select-row = حدّد { $title }
catalogue-titles-source = العناوين كما كُتبت
catalogue-density = ارتفاع الصفوف

## خلايا كثيرة دفعة واحدة

cells-title = ما الذي يغيّره هذا
cells-change = { $count ->
        [zero] لا خلايا للتغيير
        [one] غيّر خلية واحدة
        [two] غيّر خليتين
        [few] غيّر { $count } خلايا
        [many] غيّر { $count } خلية
       *[other] غيّر { $count } خلية
    }
cells-changed = { $count ->
        [zero] لم تتغيّر أي خلية
        [one] تغيّرت خلية واحدة
        [two] تغيّرت خليتان
        [few] تغيّرت { $count } خلايا
        [many] تغيّرت { $count } خلية
       *[other] تغيّرت { $count } خلية
    }
cells-more = { $count ->
        [zero] ولا غيرها
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
cells-skipped = { $count ->
        [zero] لا تبقى خلايا كما هي
        [one] تبقى خلية واحدة كما هي: محسوبة، أو يمثل صفها عدة أصناف
        [two] تبقى خليتان كما هما: محسوبتان، أو يمثل صفهما عدة أصناف
        [few] تبقى { $count } خلايا كما هي: محسوبة، أو تمثل صفوفها عدة أصناف
        [many] تبقى { $count } خلية كما هي: محسوبة، أو تمثل صفوفها عدة أصناف
       *[other] تبقى { $count } خلية كما هي: محسوبة، أو تمثل صفوفها عدة أصناف
    }
# $count (Number) - cells
cells-left-out = { $count ->
        [zero] لم تُرفض أي خلية
        [one] رُفضت خلية واحدة وبقيت خارج التغيير، ويبقى فيها ما كُتب
        [two] رُفضت خليتان وبقيتا خارج التغيير، ويبقى فيهما ما كُتب
        [few] رُفضت { $count } خلايا وبقيت خارج التغيير، ويبقى فيها ما كُتب
        [many] رُفضت { $count } خلية وبقيت خارج التغيير، ويبقى فيها ما كُتب
       *[other] رُفضت { $count } خلية وبقيت خارج التغيير، ويبقى فيها ما كُتب
    }
# $count (Number) - cells
cells-refused = { $count ->
        [zero] لا توجد خلايا مرفوضة:
        [one] خلية واحدة فيها ما رُفض:
        [two] خليتان فيهما ما رُفض. الأولى:
        [few] { $count } خلايا فيها ما رُفض. الأولى:
        [many] { $count } خلية فيها ما رُفض. الأولى:
       *[other] { $count } خلية فيها ما رُفض. الأولى:
    }
cells-discard = تركها كما كانت
cells-none = لا شيء هنا يمكن الكتابة فوقه. افتح الصف لترى أصنافه
cells-same = هذا مكتوب في هذه الخلايا أصلًا
keys-copy = نسخ، ولجدول بيانات أيضًا
keys-paste = لصق، ومن جدول بيانات أيضًا
keys-fill = تعبئة إلى الأسفل
keys-extend = اختيار عدة خلايا
