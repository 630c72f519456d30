### سطر الأوامر: شرح كل أمر وكل خيار، وكلمات التقدّم والنتائج.

cli-about = مكتب المصدّر: أدرج البضائع مرة واحدة، وسعّرها لكل سوق، وانشرها بكل لغة
cli-usage = الاستعمال:
cli-heading-commands = الأوامر
cli-heading-arguments = المعطيات
cli-heading-options = الخيارات
cli-help = اشرح الاستعمال
cli-version = اذكر الإصدار

## Commands

cli-init = أنشئ ملف عمل جديدًا
cli-sample = أنشئ ملف عمل فيه كتالوج المثال
cli-import = أدخل ملفًا: اقرأه، وأظهر ما يتغيّر، وطبّقه
cli-export = اكتب الكتالوج في ملف دون فقد
cli-changeset = مجموعات التغييرات، كالاستيراد
cli-changeset-list = اسرد مجموعات التغييرات، الأحدث أولًا
cli-changeset-show = أظهر ما غيّرته مجموعة تغييرات
cli-changeset-undo = تراجع عن مجموعة تغييرات كاملة
cli-undo = تراجع عن آخر عملية
cli-redo = أعد ما تم التراجع عنه
cli-history = اسرد العمليات، الأحدث أولًا
cli-product = المنتجات وأصنافها
cli-product-list = اسرد المنتجات
cli-product-show = أظهر منتجًا كاملًا
cli-product-set = اضبط حقول صنف أو منتجه
cli-product-create = أضف منتجًا
cli-seller = الشركة كما يعرفها المشترون
cli-seller-show = أظهر ما يقال للمشترين عن الشركة
cli-seller-set = غيّر ما يقال للمشترين عن الشركة
cli-view = عروض الكتالوج المحفوظة
cli-view-list = سرد العروض المحفوظة
cli-view-save = إنشاء عرض أو تغيير العرض الذي بهذا الاسم
cli-view-delete = إزالة عرض؛ تبقى منتجاته
cli-twins = ما هو مكرّر لأن جهازين أنشآه
cli-twins-list = عرض رموز SKU والأسواق وطرق العرض المكررة
cli-twins-merge = عرض ما سيتغير لو دُمج المكرر؛ مع ‎--all يتم الدمج
cli-flag-twins-all = دمج كل مكرر في خطوة واحدة
cli-twins-none = لا شيء مكرر
cli-twins-merged = { $count ->
    [zero] لم يُدمج أي مكرر
    [one] دُمج مكرر واحد؛ يمكن التراجع
    [two] دُمج مكرران؛ يمكن التراجع
    [few] دُمجت { $count } مكررات؛ يمكن التراجع
    [many] دُمج { $count } مكررًا؛ يمكن التراجع
   *[other] دُمج { $count } مكرر؛ يمكن التراجع
}
cli-twins-would-merge = { $count ->
    [zero] لن يُدمج أي مكرر
    [one] سيُدمج مكرر واحد؛ ‎--all ينفّذ ذلك
    [two] سيُدمج مكرران؛ ‎--all ينفّذ ذلك
    [few] ستُدمج { $count } مكررات؛ ‎--all ينفّذ ذلك
    [many] سيُدمج { $count } مكررًا؛ ‎--all ينفّذ ذلك
   *[other] سيُدمج { $count } مكرر؛ ‎--all ينفّذ ذلك
}
cli-rates = أسعار الصرف
cli-rates-import = حمّل أسعار الصرف من ملف
cli-rates-update = اجلب أحدث أسعار الصرف
cli-rates-show = أظهر سعر صرف مع مصدره ويومه
cli-rates-quarantined = اسرد أسعار الصرف المنحّاة مع السبب
cli-rates-accept = استعمل أسعار صرف منحّاة
cli-market = الأسواق وسياسات أسعارها
cli-market-apply = أنشئ أسواق ملف أو غيّرها
cli-market-list = اسرد الأسواق
cli-market-delete = أزل سوقًا
cli-price = الأسعار وكيف تُحسب
cli-price-show = أظهر سعرًا مع مسار حسابه
cli-price-matrix = أظهر سعر كل صنف نشط في كل سوق
cli-translate = النصوص بلغات أخرى
cli-translate-status = بيّن أين وصلت كل لغة
cli-translate-list = اسرد النصوص التي تنتظر العمل عليها
cli-translate-set = اكتب ترجمة واحدة
cli-preflight = بيّن ما قد يوقف الإدراجات
cli-storefront = المتجر ملفات
cli-storefront-build = ابنِ المتجر في مجلد
cli-storefront-check = تحقّق من أن متجرًا مبنيًّا يعرض أسعار ملف العمل
cli-hub = المحور الذي يتزامن معه ملف العمل
cli-hub-enrol = انضم إلى محور جهازًا أول
cli-hub-invite = أنشئ رمزًا لجهاز آخر
cli-hub-join = انضم برمز، في ملف جديد
cli-device = أجهزة هذا البائع
cli-device-list = اعرض الأجهزة على المحور وما أُخرج منها
cli-device-rename = أعطِ جهازًا اسمًا آخر
cli-device-revoke = أخرِج جهازًا من المحور: لا يقرأ ولا يكتب بعد ذلك
cli-hub-phrase = اعرض كلمات الاسترداد الاثنتي عشرة مرة واحدة
cli-hub-recover = عُد إلى محور بكلمات الاسترداد
cli-hub-move = تابِع مع محور في عنوان آخر
cli-hub-leave = انسَ المحور، ويبقى العمل كله هنا
cli-hub-status = بيّن وضع هذا الجهاز
cli-publish = انشر المنتجات، أو ضعها في الانتظار دون اتصال
cli-unpublish = اسحب المنتجات من المحور والمتجر واجعلها مسودات
cli-sync = أرسل ما ينتظر واستلم الجديد
cli-conflicts = حقول يختلف فيها جهازان
cli-conflicts-list = اسرد التعارضات
cli-conflicts-resolve = اختيار جانب في التعارضات
cli-serve = افتح الواجهة في متصفح على هذا الحاسوب
cli-backup = نسخ ملف العمل
cli-backup-create = أنشئ نسخة وتحقّق منها بفتحها
cli-backup-verify = تحقّق من أن النسخة تُفتح وأنها كاملة
cli-backup-restore = أنشئ ملف عمل من نسخة
cli-doctor = ابحث عن تلف في ملف العمل
cli-status = أظهر ما في شريط الحالة

## Flags and arguments

cli-flag-workspace = ملف العمل
cli-flag-json = أجب بصيغة JSON؛ و‎--json=lines‎ كائن في كل سطر
cli-flag-lang = لغة الكلمات
cli-flag-file = الملف
cli-flag-seller = اسم الشركة
cli-flag-base-currency = عملة الشركة، مثل EUR
cli-flag-country = بلد الشركة، مثل TR
cli-flag-source-locale = اللغة التي كُتبت بها البضائع، مثل en
cli-flag-import-preset = صيغة الملف: auto أو shopify أو table
cli-flag-export-preset = صيغة الكتابة: table أو shopify
cli-flag-mapping = ملف يبيّن أي عمود هو أي حقل
cli-flag-currency = عملة الأسعار في الملف
cli-flag-prices = هل في الأسعار ضريبة حيث لا يقول الملف ذلك: net أو gross أو gross:DE
cli-flag-locale = اللغة
cli-flag-import-locale = اللغة التي كُتبت بها الأعداد، مثل de
cli-flag-encoding = ترميز الملف
cli-flag-delimiter = الحرف الفاصل بين الأعمدة
cli-flag-header-row = صف الرأس إن لم يُعثر عليه تلقائيًّا
cli-flag-dry-run = أظهر ما قد يتغيّر، ولا تغيّر شيئًا
cli-flag-skip-bad-rows = اترك الصفوف التي فيها أخطاء
cli-flag-update-only = غيّر الأصناف الموجودة واترك غيرها مع ذكرها
cli-flag-duplicate-skus = ما يصير إليه رمز يتكرر: refuse لرفض صفه، أو number لترقيمه
cli-flag-search = كلمات في العنوان أو رمز الصنف أو الباركود
cli-flag-limit = العدد الأقصى
cli-flag-offset = عدد ما يُترك من البداية
cli-flag-sku = رمز الصنف
cli-flag-skus = رموز الأصناف؛ وكل المنتجات النشطة إن لم تُذكر
cli-flag-id = المعرّف
cli-flag-ids = معرّفات التعارضات كما يسردها `conflicts list`
cli-flag-all-conflicts = كل التعارضات
cli-flag-conflict-field = ما يخص هذا الحقل فقط، مثل basePrice
cli-flag-conflict-sku = ما يخص رمز الصنف هذا فقط
cli-flag-fields = حقل=قيمة، بقدر الحاجة
cli-flag-title = العنوان
cli-flag-source = مصدر أسعار الصرف
cli-flag-from = العملة التي يُحوّل منها
cli-flag-to = العملة التي يُحوّل إليها
cli-flag-at = اليوم الذي يؤرّخ أسعار الصرف والضرائب والعروض، مثل ‎2026-10-30‎
cli-flag-as-of = اللحظة التي تُستعاد مدخلاتها، مثل ‎2026-10-30T17:12:00Z‎
cli-flag-market = رمز السوق
cli-flag-quantity = الكمية
cli-flag-field = الحقل، مثل title
cli-flag-text = النص
cli-flag-state = حالة النص: draft أو reviewed
cli-flag-accept = ما هو صحيح وإن لم يجتز الفحص: numbersDiffer
cli-flag-channel = القناة: storefront أو hub
cli-flag-out = المجلد الذي يُبنى فيه
cli-flag-base-url = العنوان العام للمتجر
cli-flag-strict = ارفض عند أي ملاحظة
cli-flag-dir = مجلد متجر مبني
cli-flag-url = عنوان المحور
cli-flag-replace = أنشئ كلمات جديدة، ولا تفتح القديمة شيئًا بعدها
cli-flag-check-phrase = التأكد من أن الكلمات في هذا الملف هي التي أُعطيت هنا
cli-flag-phrase-file = ملف فيه كلمات الاسترداد
cli-flag-recover-file = أنشئ مساحة عمل جديدة في هذا الموضع
cli-flag-device = معرّف الجهاز
cli-flag-device-name = اسمه الجديد
cli-flag-code = رمز الدعوة
cli-flag-keep = الطرف الذي يبقى: mine أو theirs
cli-flag-status = المنتجات في هذه الحالة فقط: draft أو active أو archived
cli-flag-view-name = اسم العرض
cli-flag-view = المنتجات من هذا النوع فقط: needsLook أو lowStock أو changed
cli-flag-columns = الأعمدة بترتيبها مفصولة بفواصل؛ كلها إذا لم يُذكر أي منها
cli-flag-sort = ترتيب المنتجات: title أو sku أو basePrice أو stock أو updated
cli-flag-descending = عكس الترتيب
cli-flag-progress = بيّن على مخرج الأخطاء مدى تقدّم العمل
cli-flag-port = المنفذ، و0 لأي منفذ حر
cli-flag-backup = ملف النسخة

## Results in words

cli-created = { $path } جاهز
cli-import-rows = { $rows ->
        [zero] لم يُقرأ أي صف
        [one] قُرئ صف واحد
        [two] قُرئ صفّان
        [few] قُرئ { $rows } صفوف
        [many] قُرئ { $rows } صفًّا
       *[other] قُرئ { $rows } صف
    }
cli-import-products = المنتجات: جديد { NUMBER($create) }، معدّل { NUMBER($update) }، كما هو { NUMBER($unchanged) }
cli-import-variants = الأصناف: جديد { NUMBER($create) }، معدّل { NUMBER($update) }، كما هو { NUMBER($unchanged) }
cli-import-applied = طُبّق. تراجع واحد يعيد كل شيء كما كان
cli-import-not-applied = لم يتغيّر شيء
cli-exported = { $rows ->
        [zero] لم يُكتب شيء في { $path }
        [one] كُتب صف واحد في { $path }
        [two] كُتب صفّان في { $path }
        [few] كُتب { $rows } صفوف في { $path }
        [many] كُتب { $rows } صفًّا في { $path }
       *[other] كُتب { $rows } صف في { $path }
    }
cli-undone = { $restored ->
        [zero] تم التراجع عن: { $act }
        [one] تم التراجع عن: { $act } (حقل واحد)
        [two] تم التراجع عن: { $act } (حقلان)
        [few] تم التراجع عن: { $act } ({ $restored } حقول)
        [many] تم التراجع عن: { $act } ({ $restored } حقلًا)
       *[other] تم التراجع عن: { $act } ({ $restored } حقل)
    }
cli-redone = { $restored ->
        [zero] أُعيد تنفيذ: { $act }
        [one] أُعيد تنفيذ: { $act } (حقل واحد)
        [two] أُعيد تنفيذ: { $act } (حقلان)
        [few] أُعيد تنفيذ: { $act } ({ $restored } حقول)
        [many] أُعيد تنفيذ: { $act } ({ $restored } حقلًا)
       *[other] أُعيد تنفيذ: { $act } ({ $restored } حقل)
    }
cli-left = { $count ->
        [zero] لا حقول تغيّرت بعد ذلك
        [one] حقل واحد تغيّر بعد ذلك فبقي كما هو
        [two] حقلان تغيّرا بعد ذلك فبقيا كما هما
        [few] { $count } حقول تغيّرت بعد ذلك فبقيت كما هي
        [many] { $count } حقلًا تغيّر بعد ذلك فبقي كما هو
       *[other] { $count } حقل تغيّر بعد ذلك فبقي كما هو
    }
cli-changed = { $changed ->
        [zero] لم يتغيّر شيء
        [one] تغيّر حقل واحد
        [two] تغيّر حقلان
        [few] تغيّر { $changed } حقول
        [many] تغيّر { $changed } حقلًا
       *[other] تغيّر { $changed } حقل
    }
cli-shown-of = { NUMBER($shown) } من { NUMBER($total) }
cli-storefront-built = { $pages ->
        [zero] لا صفحات، الأسعار: { NUMBER($offers) }
        [one] صفحة واحدة، الأسعار: { NUMBER($offers) }
        [two] صفحتان، الأسعار: { NUMBER($offers) }
        [few] { $pages } صفحات، الأسعار: { NUMBER($offers) }
        [many] { $pages } صفحة، الأسعار: { NUMBER($offers) }
       *[other] { $pages } صفحة، الأسعار: { NUMBER($offers) }
    }
cli-storefront-checked = { $prices ->
        [zero] لا أسعار للفحص
        [one] سعر واحد متطابق في الصفحة والبيانات وملف العمل
        [two] سعران متطابقان في الصفحة والبيانات وملف العمل
        [few] { $prices } أسعار متطابقة في الصفحة والبيانات وملف العمل
        [many] { $prices } سعرًا متطابقًا في الصفحة والبيانات وملف العمل
       *[other] { $prices } سعر متطابق في الصفحة والبيانات وملف العمل
    }
cli-issues = { $count ->
        [zero] لا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $count } ملاحظات
        [many] { $count } ملاحظة
       *[other] { $count } ملاحظة
    }
cli-markets-applied = { $count ->
        [zero] لا أسواق
        [one] سوق واحدة
        [two] سوقان
        [few] { $count } أسواق
        [many] { $count } سوقًا
       *[other] { $count } سوق
    }
cli-rates-imported = { $days ->
        [zero] { $source }: لا جديد
        [one] { $source }: يوم جديد واحد
        [two] { $source }: يومان جديدان
        [few] { $source }: { $days } أيام جديدة
        [many] { $source }: { $days } يومًا جديدًا
       *[other] { $source }: { $days } يوم جديد
    }
cli-rate = 1 { $from } = { $rate } { $to }، { $source } { $date }
cli-enrolled = هذا الجهاز على المحور باسم { $device }
cli-invite = { $code }، يصلح مرة واحدة، حتى { $time }
cli-synced = أُرسل { NUMBER($pushed) }، واستُلم { NUMBER($pulled) }
# $count (Number)
cli-synced-twins = { $count ->
    [zero] لا شيء مكرر
    [one] شيء واحد مكرر: dhow twins merge
    [two] شيئان مكرران: dhow twins merge
    [few] { $count } أشياء مكررة: dhow twins merge
    [many] { $count } شيئًا مكررًا: dhow twins merge
   *[other] { $count } شيء مكرر: dhow twins merge
}
cli-pending = { $count ->
        [zero] لا شيء بالانتظار
        [one] تغيير واحد بالانتظار
        [two] تغييران بالانتظار
        [few] { $count } تغييرات بالانتظار
        [many] { $count } تغييرًا بالانتظار
       *[other] { $count } تغيير بالانتظار
    }
cli-live = { $count ->
        [zero] لا شيء منشور
        [one] إدراج واحد منشور
        [two] إدراجان منشوران
        [few] { $count } إدراجات منشورة
        [many] { $count } إدراجًا منشورًا
       *[other] { $count } إدراج منشور
    }
cli-withdrawn = { $count ->
        [zero] لم يُسحب شيء
        [one] سُحب إدراج واحد
        [two] سُحب إدراجان
        [few] سُحبت { $count } إدراجات
        [many] سُحب { $count } إدراجًا
       *[other] سُحب { $count } إدراج
    }
cli-queued = { $count ->
        [zero] لا شيء بانتظار الاتصال
        [one] إدراج واحد بانتظار اتصالك
        [two] إدراجان بانتظار اتصالك
        [few] { $count } إدراجات بانتظار اتصالك
        [many] { $count } إدراجًا بانتظار اتصالك
       *[other] { $count } إدراج بانتظار اتصالك
    }
cli-conflicts-count = { $count ->
        [zero] لا خلاف بين أي جهازين
        [one] حقل واحد بانتظار اختيارك
        [two] حقلان بانتظار اختيارك
        [few] { $count } حقول بانتظار اختيارك
        [many] { $count } حقلًا بانتظار اختيارك
       *[other] { $count } حقل بانتظار اختيارك
    }
cli-pictures-held = { $count ->
        [zero] لم تبق أي صورة
        [one] تعذر تبادل صورة واحدة
        [two] تعذر تبادل صورتين
        [few] تعذر تبادل { $count } صور
        [many] تعذر تبادل { $count } صورة
       *[other] تعذر تبادل { $count } صورة
    }
cli-key-protection = { $kind ->
        [keychain] مفتاح هذا الجهاز في سلسلة مفاتيح النظام
        [sealed] مفتاح هذا الجهاز مختوم بعبارة مرور
       *[file] مفتاح هذا الجهاز في ملف لا يقرؤه سواك
    }
# $resolved (Number)
# $left (Number)
cli-conflicts-resolved = حُسم { $resolved }، وبقي { $left }
# $hub (Text)
# $carried (Number)
cli-hub-moved = تتابع مساحة العمل مع { $hub }. { $carried ->
        [0] السجل نفسه هناك
        [zero] لا مستندات تنتقل
        [one] ينتقل مستند واحد إليه
        [two] ينتقل مستندان إليه
        [few] تنتقل { $carried } مستندات إليه
        [many] ينتقل { $carried } مستندًا إليه
       *[other] ينتقل { $carried } مستند إليه
    }
# $hub (Text)
cli-hub-left = غادرت مساحة العمل { $hub }. العمل كله هنا
# $count (Number)
cli-hub-left-listings = { $count ->
        [zero] لا عروض تبقى هناك
        [one] يبقى عرض واحد ظاهرًا للمشترين هناك حتى يُسحب هناك
        [two] يبقى عرضان ظاهرين للمشترين هناك حتى يُسحبا هناك
        [few] تبقى { $count } عروض ظاهرة للمشترين هناك حتى تُسحب هناك
        [many] يبقى { $count } عرضًا ظاهرًا للمشترين هناك حتى يُسحب هناك
       *[other] يبقى { $count } عرض ظاهرًا للمشترين هناك حتى يُسحب هناك
    }
cli-phrase = اكتب هذه الكلمات على ورق بهذا الترتيب. لن تُعرض ثانية
cli-phrase-checked = هذه هي الكلمات. بها تعود
cli-device-seen = آخر ظهور
# $time (Text)
cli-device-out = أُخرج { $time }
cli-device-this = هذا الجهاز
# $name (Text)
# $time (Text)
cli-device-revoked = خرج { $name } من المحور. تبقى لديه نسخته من مساحة العمل حتى { $time } ومفتاحه الذي لم يعد يفتح شيئًا
cli-serving-stop = ينهيها Ctrl C
cli-serve-not-built = الواجهة ليست جزءًا من هذا البرنامج
    .hint = ابنِها بالأمر «cargo xtask build» ثم ابدأ من جديد
cli-backup-made = { $path } موجود ويُفتح
cli-backup-verified = النسخة كاملة
cli-backup-restored = { $path } جاهز
cli-doctor-healthy = لا شيء تالف
cli-doctor-passed = { $check }: سليم
cli-doctor-mended = { $check }: كان خاطئًا وصُحّح
cli-error-prefix = مرفوض
cli-hint-prefix = ما العمل
cli-workspace-missing = لم يُذكر ملف عمل
    .hint = اذكره باستعمال ‎--workspace‎ أو اضبط DHOW_WORKSPACE
cli-usage-unknown = لا يوجد { $argument }
cli-usage-missing = { $argument } ناقص
cli-usage-invalid = { $value } لا يناسب { $argument }
cli-usage-help = يشرح ‎--help‎ الاستعمال
cli-value-command = أمر
cli-value-field = حقل
cli-value-file = ملف
cli-value-folder = مجلد
cli-value-name = اسم
cli-value-columns = أعمدة
cli-value-currency = عملة
cli-value-country = بلد
cli-value-locale = لغة
cli-value-text = نص
cli-value-number = عدد
cli-value-date = تاريخ
cli-value-time = لحظة
cli-value-sku = رمز
cli-value-market = سوق
cli-value-url = عنوان
cli-value-code = رمز
cli-value-id = معرّف
cli-value-preset = صيغة
cli-value-side = طرف
cli-value-port = منفذ
cli-flag-accept-less = قبول جواب المحور بالأقل
cli-flag-refuse-less = الإبقاء على ما هنا وإرساله من جديد
cli-flag-undo-act = عمل من السجل؛ وإن غاب فأحدث عمل لهذا الجهاز
cli-flag-with-keys = اختم مفتاح هذا الجهاز داخل النسخة الاحتياطية
cli-flag-passphrase-file = ملف سطره الأول عبارة مرور المفتاح الذي في النسخة
cli-backup-keys = { $kind ->
        [sealed] مفتاح هذا الجهاز فيها، تحت عبارة المرور
       *[absent] مفتاح هذا الجهاز ليس فيها: من يستعيدها يسترد بالكلمات أو ينضم من جديد
    }
