### اليوم: ما يحتاج إلى شخص، والأسوأ أولًا.

today-title = اليوم
today-count = { $count ->
        [zero] لا شيء بانتظارك
        [one] أمر واحد بانتظارك
        [two] أمران بانتظارك
        [few] { $count } أمور بانتظارك
        [many] { $count } أمرًا بانتظارك
       *[other] { $count } أمر بانتظارك
    }
today-empty = لا شيء يحتاج إليك
today-group-money = المال
today-group-words = النصوص والاختيارات
today-group-stock = المخزون والنشر
today-belowFloor = { $count ->
        [zero] لا أسعار تحت الحد الأدنى
        [one] سعر واحد تحت الحد الأدنى
        [two] سعران تحت الحد الأدنى
        [few] { $count } أسعار تحت الحد الأدنى
        [many] { $count } سعرًا تحت الحد الأدنى
       *[other] { $count } سعر تحت الحد الأدنى
    }
    .act = انظر الأسعار الجديدة
today-noRate = { $count ->
        [zero] لكل الأسعار سعر صرف
        [one] سعر واحد بلا سعر صرف
        [two] سعران بلا سعر صرف
        [few] { $count } أسعار بلا سعر صرف
        [many] { $count } سعرًا بلا سعر صرف
       *[other] { $count } سعر بلا سعر صرف
    }
    .act = انظر أسعار الصرف
today-noBasePrice = { $count ->
        [zero] لكل الأصناف أسعار
        [one] صنف واحد بلا سعر
        [two] صنفان بلا سعر
        [few] { $count } أصناف بلا سعر
        [many] { $count } صنفًا بلا سعر
       *[other] { $count } صنف بلا سعر
    }
    .act = اكتب الأسعار
today-stale = { $count ->
        [zero] لا نصوص قديمة
        [one] نص واحد قديم
        [two] نصّان قديمان
        [few] { $count } نصوص قديمة
        [many] { $count } نصًّا قديمًا
       *[other] { $count } نص قديم
    }
    .act = ترجم
today-missing = { $count ->
        [zero] لا نصوص ناقصة
        [one] نص واحد ناقص
        [two] نصّان ناقصان
        [few] { $count } نصوص ناقصة
        [many] { $count } نصًّا ناقصًا
       *[other] { $count } نص ناقص
    }
    .act = ترجم
today-conflict = { $count ->
        [zero] لا حقول متعارضة
        [one] حقل واحد تغيّر على جهازين
        [two] حقلان تغيّرا على جهازين
        [few] { $count } حقول تغيّرت على جهازين
        [many] { $count } حقلًا تغيّر على جهازين
       *[other] { $count } حقل تغيّر على جهازين
    }
    .act = اختر
today-twin = { $count ->
        [zero] لا شيء مكرر
        [one] شيء واحد مكرر
        [two] شيئان مكرران
        [few] { $count } أشياء مكررة
        [many] { $count } شيئًا مكررًا
       *[other] { $count } شيء مكرر
    }
    .act = انظر
today-recoveryWords = اكتب كلمات الاسترداد
    .act = اكتبها
today-changed = { $count ->
        [zero] لا تغييرات للنشر
        [one] إدراج واحد فيه تغييرات للنشر
        [two] إدراجان فيهما تغييرات للنشر
        [few] { $count } إدراجات فيها تغييرات للنشر
        [many] { $count } إدراجًا فيه تغييرات للنشر
       *[other] { $count } إدراج فيه تغييرات للنشر
    }
    .act = انشر
today-lowStock = { $count ->
        [zero] لا منتجات بمخزون قليل
        [one] منتج واحد بمخزون قليل
        [two] منتجان بمخزون قليل
        [few] { $count } منتجات بمخزون قليل
        [many] { $count } منتجًا بمخزون قليل
       *[other] { $count } منتج بمخزون قليل
    }
    .act = انظر
today-first = الأول: { $name }
today-in-language = اللغة: { $language }
today-when-online = يتم عند الاتصال
today-pictures = { $count ->
        [zero] لم تبق أي صورة
        [one] تعذر تبادل صورة واحدة مع المحور
        [two] تعذر تبادل صورتين مع المحور
        [few] تعذر تبادل { $count } صور مع المحور
        [many] تعذر تبادل { $count } صورة مع المحور
       *[other] تعذر تبادل { $count } صورة مع المحور
    }
today-key-file = مفتاح هذا الجهاز في ملف لا يقرؤه سواك. يمكن ختمه بعبارة مرور
today-rates = أسعار الصرف
today-done = أُنجز اليوم
