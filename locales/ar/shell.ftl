### الإطار: الشريط الجانبي، الرأس، شريط الحالة، لوحة الأوامر، الإشعارات، خريطة المفاتيح.

app-name = Dhow

## Sidebar

nav-label = القائمة الرئيسية
nav-today = اليوم
nav-catalogue = الكتالوج
nav-markets = الأسواق
nav-translate = الترجمة
nav-publish = النشر
nav-settings = الإعدادات
nav-count = { $count ->
        [zero] لا شيء بانتظارك
        [one] أمر واحد بانتظارك
        [two] أمران بانتظارك
        [few] { $count } أمور بانتظارك
        [many] { $count } أمرًا بانتظارك
       *[other] { $count } أمر بانتظارك
    }

## Status bar

status-label = الحالة
status-saved = حُفظ { $time }
status-unsaved = لم يتغيّر شيء بعد
status-online = متصل
status-synced = متصل · تمت المزامنة { $time }
status-offline = غير متصل منذ { $time }. كل شيء يعمل
status-offline-plain = غير متصل. كل شيء يعمل
status-not-enrolled = يعمل على هذا الحاسوب
status-revoked = أُخرج من المحور
status-pending = { $count ->
        [zero] لا شيء بالانتظار
        [one] تغيير واحد بالانتظار
        [two] تغييران بالانتظار
        [few] { $count } تغييرات بالانتظار
        [many] { $count } تغييرًا بالانتظار
       *[other] { $count } تغيير بالانتظار
    }
status-pending-offline = { $count ->
        [zero] لا شيء بانتظار الاتصال
        [one] تغيير واحد بانتظار الاتصال
        [two] تغييران بانتظار الاتصال
        [few] { $count } تغييرات بانتظار الاتصال
        [many] { $count } تغييرًا بانتظار الاتصال
       *[other] { $count } تغيير بانتظار الاتصال
    }
status-rates-today = أسعار صرف { $source } بتاريخ { $date } (اليوم)
status-rates = { $days ->
        [zero] أسعار صرف { $source } بتاريخ { $date }، اليوم
        [one] أسعار صرف { $source } بتاريخ { $date }، قبل يوم واحد
        [two] أسعار صرف { $source } بتاريخ { $date }، قبل يومين
        [few] أسعار صرف { $source } بتاريخ { $date }، قبل { $days } أيام
        [many] أسعار صرف { $source } بتاريخ { $date }، قبل { $days } يومًا
       *[other] أسعار صرف { $source } بتاريخ { $date }، قبل { $days } يوم
    }
status-no-rates = لا أسعار صرف بعد
status-undo = تراجع: { $act }
status-conflicts = { $count ->
        [zero] لا تعارضات
        [one] تعارض واحد
        [two] تعارضان
        [few] { $count } تعارضات
        [many] { $count } تعارضًا
       *[other] { $count } تعارض
    }

## Undo and toasts

shell-undo = تراجع
toast-undone = تم التراجع عن: { $act }
toast-redone = أُعيد تنفيذ: { $act }
toast-undone-left = { $count ->
        [zero] تم التراجع عن: { $act }
        [one] تم التراجع عن: { $act }. حقل واحد تغيّر بعد ذلك فبقي كما هو
        [two] تم التراجع عن: { $act }. حقلان تغيّرا بعد ذلك فبقيا كما هما
        [few] تم التراجع عن: { $act }. { $count } حقول تغيّرت بعد ذلك فبقيت كما هي
        [many] تم التراجع عن: { $act }. { $count } حقلًا تغيّر بعد ذلك فبقي كما هو
       *[other] تم التراجع عن: { $act }. { $count } حقل تغيّر بعد ذلك فبقي كما هو
    }
toast-label = الإشعارات
toast-close = إغلاق الإشعار

## Palette

palette-title = ابحث أو نفّذ
palette-placeholder = ابحث أو نفّذ
palette-empty = لا نتائج
palette-goods = البضائع
palette-do = نفّذ
palette-go = اذهب إلى
palette-why = لماذا هذا السعر
palette-move = تنقّل
palette-narrow = تضييق
palette-close = إغلاق

## Keyboard map

keys-title = مفاتيح هذه الشاشة
keys-everywhere = في كل مكان
keys-here = هنا
keys-palette = ابحث أو نفّذ
keys-undo = تراجع
keys-redo = إعادة
keys-primary = العمل الرئيسي في الشاشة
keys-fix = أول إصلاح معروض
keys-why = لماذا هذا السعر
keys-find = ابحث في هذه القائمة
keys-new = جديد هنا
keys-next = التالي
keys-previous = السابق
keys-leave = اخرج، أغلق، ألغِ التحديد
keys-region = المنطقة التالية
keys-fold = طيّ الشريط الجانبي
keys-settings = الإعدادات
keys-map = هذه الخريطة
keys-back = رجوع

## Words of every screen

action-cancel = إلغاء
action-close = إغلاق
action-back = رجوع
action-copy = نسخ
action-copied = نُسخ
action-details = التفاصيل
action-look = انظر
action-clear = امسح
action-remove = إزالة
action-add = إضافة
action-show-all = عرض الكل
action-stop = إيقاف
action-retry = أعد المحاولة
loading-file = تجري قراءة الملف
progress-rows = الصفوف: { NUMBER($done) } من { NUMBER($total) }
progress-pages = الصفحات: { NUMBER($done) } من { NUMBER($total) }
progress-operations = التغييرات: { NUMBER($done) } من { NUMBER($total) }
progress-files = الملفات: { NUMBER($done) } من { NUMBER($total) }
progress-counted = حتى الآن: { NUMBER($done) }
job-import = يجري الاستيراد
job-export = يجري التصدير
job-publish = يجري النشر
job-sync = تجري المزامنة
job-storefront = يجري بناء المتجر
job-rates = يجري جلب أسعار الصرف
nothing-found = { $count ->
        [zero] لا نتائج
        [one] لا شيء يوافق عامل التصفية هذا. أزله لترى الكل
        [two] لا شيء يوافق عاملَي التصفية معًا. أزل الأخير
        [few] لا شيء يوافق { $count } عوامل تصفية معًا. أزل الأخير
        [many] لا شيء يوافق { $count } عامل تصفية معًا. أزل الأخير
       *[other] لا شيء يوافق { $count } عامل تصفية معًا. أزل الأخير
    }
empty-value = –
range = { $from } إلى { $to }
selected-count = المحدّد: { NUMBER($count) }
locked-bar = { $path } مفتوح في نافذة أخرى. هنا للقراءة فقط
read-only-bar = هذا الملف للقراءة فقط
reopen-title = فقدت هذه الصفحة مفتاحها
reopen-text = يصلح العنوان مرة واحدة. افتح العنوان الجديد الذي يطبعه «dhow serve» في الطرفية
skip-to-content = انتقل إلى المحتوى

## Time ago

## Typed numbers

number-unclear = قد يعني هذا عددين مختلفين. اكتبه هكذا: { $example }
