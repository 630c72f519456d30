### إعدادات ملف العمل هذا وهذا الجهاز.

settings-title = الإعدادات
settings-search = ابحث عن إعداد
settings-firm = الشركة
settings-seller = اسم الشركة
settings-base-currency = عملتك
settings-source-locale = لغة البضائع
settings-firm-help = ما يقرؤه المشترون عن شركتك. لا يظهر ما تتركه فارغًا
settings-legal-name-help = كما هو مسجَّل
settings-address-help = في أسطر كما على الرسالة
settings-country-choose = اختر بلدًا
settings-country-none = غير مذكور
settings-vat-id-help = بحروفه، مثل DE123456789
settings-email-help = تصل إليه الأسئلة من صفحات المنتجات
settings-phone-help = مع رمز البلد يمكن الاتصال به من الصفحة
settings-whatsapp-help = مع رمز البلد، أو رابط من wa.me
settings-stays = لا يتغيّر بعد إنشاء ملف العمل
settings-policies = السياسات
settings-policies-market = السوق
settings-policies-help = كل نص صفحة في متجرك هناك، وهو نفسه في كل اللغات: { $languages }
settings-policies-none = لا سوق بعد. تُكتب السياسات لكل سوق على حدة
settings-policies-gone = { $market }، لم يعد سوقًا
settings-policies-blank = السطر الفارغ يبدأ فقرة. بلا نص لا صفحة
settings-policy-elsewhere = { $count ->
        [zero] لا سوق بلا نص
        [one] استعمله في سوق واحد بلا نص
        [two] استعمله في سوقين بلا نص
        [few] استعمله في { $count } أسواق بلا نص
        [many] استعمله في { $count } سوقًا بلا نص
       *[other] استعمله في { $count } سوق بلا نص
    }
settings-language = اللغة والصيغ
settings-interface-language = لغة الواجهة
settings-appearance = المظهر
settings-theme = الألوان
settings-theme-system = كما في النظام
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-theme-contrast = تباين عالٍ
settings-density = ارتفاع الصفوف
settings-density-compact = متراص
settings-density-regular = عادي
settings-density-roomy = واسع
settings-network = المحور والأجهزة
settings-files = الملف والنسخ الاحتياطية
settings-workspace = ملف العمل
settings-backup = أنشئ نسخة احتياطية
settings-backup-help = نسخة تُفتح مرة واحدة للتحقّق منها. مع عبارة مرور يكون مفتاح هذا الجهاز فيها مختومًا؛ ومن دونها يسترد من يستعيدها بالكلمات أو ينضم من جديد
settings-backup-done = { $products ->
        [zero] { $path } موجود ويُفتح، بلا منتجات
        [one] { $path } موجود ويُفتح، وفيه منتج واحد
        [two] { $path } موجود ويُفتح، وفيه منتجان
        [few] { $path } موجود ويُفتح، وفيه { $products } منتجات
        [many] { $path } موجود ويُفتح، وفيه { $products } منتجًا
       *[other] { $path } موجود ويُفتح، وفيه { $products } منتج
    }
settings-doctor = افحص الملف
settings-doctor-healthy = لا شيء تالف
settings-doctor-mended = { $count ->
        [zero] لم يصحّح أي فحص شيئًا
        [one] فحص واحد وجد خطأً وصحّحه
        [two] فحصان وجدا خطأً وصحّحاه
        [few] { $count } فحوص وجدت خطأً وصحّحته
        [many] { $count } فحصًا وجدت خطأً وصحّحته
       *[other] { $count } فحص وجدت خطأً وصحّحته
    }
settings-doctor-findings = { $count ->
        [zero] نجحت كل الفحوص
        [one] فحص واحد لم ينجح
        [two] فحصان لم ينجحا
        [few] { $count } فحوص لم تنجح
        [many] { $count } فحصًا لم ينجح
       *[other] { $count } فحص لم ينجح
    }
doctor-integrity = صفحات الملف
doctor-foreignKeys = الروابط بين الصفوف
doctor-fragments = أجزاء بلا كلّ
doctor-schema = الجداول
doctor-search = فهرس البحث
doctor-journal = دفتر العمليات
doctor-media = الصور
doctor-summaries = ما تعرضه القوائم من السلع
doctor-issueCounts = أعداد ما يحتاج إلى تدخّل
doctor-twins = ما هو مكرر
settings-about = عن البرنامج
settings-version = الإصدار { $version } من Dhow
settings-at-once = تسري التغييرات فورًا ويمكن التراجع عنها
settings-find-none = لا إعداد فيه هذه الكلمات
settings-single-keys = الأحرف المفردة مفاتيح
settings-single-keys-help = مثل T لسؤال «لماذا هذا السعر». ولا تعمل أثناء الكتابة
settings-on = مفعّل
settings-off = معطّل
settings-scale = حجم الخط
settings-history = السجل
settings-backup-path = إلى أين، مع اسم النسخة
settings-backup-passphrase = عبارة مرور للمفتاح، أو لا شيء
settings-backup-keys = { $kind ->
        [sealed] مفتاح هذا الجهاز فيها، تحت عبارة المرور
       *[absent] مفتاح هذا الجهاز ليس فيها: من يستعيدها يسترد بالكلمات أو ينضم من جديد
    }
