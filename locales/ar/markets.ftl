### الأسواق وجدول الأسعار وأسعار الصرف وخطوات السعر.

markets-title = الأسواق
markets-tab-all = كل الأسواق
markets-tab-matrix = جدول الأسعار
markets-tab-rates = أسعار الصرف
markets-add = أضف سوقًا
markets-apply-file = من ملف…
markets-empty = أضف سوقًا فتظهر كل الأسعار
market-code = الرمز
market-countries = البلدان
market-currency = العملة
market-locales = اللغات، المفضّلة أولًا
market-price = السعر
market-base = يبدأ من
market-base-base-price = السعر الأساسي
market-base-cost = التكلفة
market-rate-source = أسعار الصرف من
market-adjust = ثم
market-adjust-add = أضف خطوة
market-adjust-percent = نسبة مئوية
market-adjust-fixed = مبلغ ثابت
market-fees = رسوم، للحد فقط
market-tax = الضريبة
market-tax-inclusive = ضمن السعر
market-tax-exclusive = تضاف إليه
market-tax-percent = نسبة الضريبة
market-round = التقريب
market-round-increment = إلى مضاعف
market-round-mode = الطريقة
market-round-half-up = إلى الأقرب، والنصف صعودًا
market-round-half-even = إلى الأقرب، والنصف إلى الزوجي
market-round-up = صعودًا
market-round-down = نزولًا
market-charm = النهاية
market-charm-ending = تنتهي الأسعار بـ
market-charm-step = كل
market-charm-nearest = الأقرب
market-charm-up = صعودًا
market-charm-down = نزولًا
market-charm-max = تتحرّك على الأكثر
market-floor = الحد
market-floor-block = أوقف ما دونه
market-floor-raise = ارفع إليه
market-example = مثال حي
market-delete = أزل هذه السوق
market-save = احفظ هذه السوق
market-code-help = اسم قصير من عندك، مثل DE
market-sentence = { $base }، { $currency }، { $tax }
market-tax-in = مع ضريبة { $percent }
market-tax-before = قبل الضريبة

## Price matrix

matrix-title = جدول الأسعار
matrix-rows = المنتجات، أضعف صنف
matrix-legend = النقاط عن الحد
matrix-newly-under = نزل تحت الحد الآن
matrix-sort = الهامش الأقل أولًا
matrix-empty = لا أسعار بعد. أضف منتجًا وسوقًا
matrix-under-floor = { $count ->
        [zero] لا أسعار تحت الحد
        [one] سعر واحد تحت الحد
        [two] سعران تحت الحد
        [few] { $count } أسعار تحت الحد
        [many] { $count } سعرًا تحت الحد
       *[other] { $count } سعر تحت الحد
    }
matrix-no-rate = { $count ->
        [zero] لكل الأسعار سعر صرف
        [one] سعر واحد بلا سعر صرف
        [two] سعران بلا سعر صرف
        [few] { $count } أسعار بلا سعر صرف
        [many] { $count } سعرًا بلا سعر صرف
       *[other] { $count } سعر بلا سعر صرف
    }

## Rates

rates-title = أسعار الصرف
rates-fetch = اجلبها الآن
rates-fetch-online = اجلبها عند الاتصال
rates-from-file = من ملف…
rates-pair = العملتان
rates-rate = سعر الصرف
rates-source = المصدر وتاريخ النشر
rates-age = العمر
rates-used-by = تستعمله
rates-used-by-markets = { $count ->
        [zero] لا أحد
        [one] سوق واحدة
        [two] سوقان
        [few] { $count } أسواق
        [many] { $count } سوقًا
       *[other] { $count } سوق
    }
rates-into = إلى { $currency }
rates-series = { $to } مقابل 1 { $from }
rates-last-days = { $days ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
rates-all-days = الكل
rates-came-with = جاءت أسعار { $date } مع البرنامج. اجلب أحدث منها عندما تتصل
rates-ended = انتهى، وآخره في { $date }
rates-never = لم يُنشر قط
rates-via = محسوب عبر { $via }
rates-published = { $source }، نُشر { $published }، جُلب { $fetched }
rates-only-added = تُضاف أسعار الصرف ولا تُغيّر. ويحتفظ كل سعر بالسطر الذي صُنع به
rates-imported = { $count ->
        [zero] لا جديد. كانت كل الأيام هنا
        [one] يوم جديد واحد
        [two] يومان جديدان
        [few] { $count } أيام جديدة
        [many] { $count } يومًا جديدًا
       *[other] { $count } يوم جديد
    }
rates-set-aside = { $count ->
        [zero] لم يُنحَّ أي سعر
        [one] نُحّي سعر صرف واحد
        [two] نُحّي سعرا صرف
        [few] نُحّي { $count } أسعار صرف
        [many] نُحّي { $count } سعر صرف
       *[other] نُحّي { $count } سعر صرف
    }
rates-set-aside-row = 1 { $from } = { $rate } { $to }: { $reason }
rate-source-ecb = المركزي الأوروبي
rate-source-csv = من ملف

## The trail of a price

trail-title = لماذا هذا السعر؟
trail-why = لماذا { $price }؟
trail-when = { $date }، { $market }
trail-step-base = السعر الأساسي
trail-step-base-cost = التكلفة
trail-step-convert = إلى { $currency }
trail-step-convert-same = العملة نفسها
trail-step-adjust-percent = أضف { $percent }
trail-step-adjust-fixed = أضف { $amount }
trail-step-adjust = تعديل
trail-step-tax = ضريبة { $percent }
trail-step-tax-none = الضريبة
trail-tax-exclusive = ليست ضمن هذه الأسعار
trail-step-round = { $mode ->
        [half-even] تقريب إلى { $increment }، والنصف إلى الزوجي
        [up] تقريب إلى { $increment } صعودًا
        [down] تقريب إلى { $increment } نزولًا
       *[half-up] تقريب إلى { $increment }، والنصف صعودًا
    }
trail-step-charm = { $mode ->
        [up] النهاية التالية { $ending }
        [down] النهاية الأدنى { $ending }
       *[nearest] أقرب نهاية { $ending }
    }
trail-charm-skipped = النهاية بعيدة، فيبقى السعر المقرّب
trail-step-lock = مقفل حتى { $date }
trail-step-lock-open = مقفل
trail-step-floor = الحد
trail-floor-ok = الحد { $floor }: هذا يُبقي { $margin }
trail-floor-under = تحت الحد { $floor }: هذا يُبقي { $margin }
trail-floor-raised = رُفع إلى الحد
trail-floor-unknown = بلا تكلفة لا يُعرف الحد
trail-rate = { $source } { $date }: { $rate }
trail-rate-cross = { $source } { $date }: { $first } ÷ { $second }
trail-no-rate = لا سعر صرف من { $from } إلى { $to }، { $source }
trail-fetch = اجلب
trail-left-of = ما يبقى من { $amount }
trail-cost = التكلفة
trail-fees = الرسوم
trail-keep = يبقى لك
trail-hash = الأثر { $hash }. يعطي النتيجة نفسها لأي يوم مضى
trail-net = السعر قبل الضريبة
markets-applied = أُخذت أسواق الملف
markets-add-this = أضف { $country }
market-country = البلد
market-rules-like = القواعد كما في
market-rules-plain = لا قواعد بعد، السعر المحوّل فقط
market-where = أين ولمن
market-tax-by-pack = حسب حزمة القواعد { $pack }
market-tax-typed = مكتوبة هنا
market-tax-stands = الضريبة
market-sentence-charm = تنتهي بـ { $ending }
market-sentence-floor = الحد { $percent }
market-charm-use = للأسعار نهاية
market-charm-mode = أيها
market-round-minor = أصغر وحدة
market-floor-least = هذا الهامش على الأقل
market-floor-none = لا حد
market-earlier = قدّمها
market-example-none = المثال هو أول منتج نشط لديك. لا يوجد بعد
market-wrong-missing = ينقص شيء هنا
market-wrong-unknownKey = هذا غير معروف
market-wrong-wrongKind = صيغة هذا غير صحيحة
market-wrong-quoteNumber = تُكتب الأعداد بين علامتي اقتباس
market-wrong-notANumber = هذا ليس عددًا
market-wrong-notOneOf = اختر واحدًا من المعروض
market-wrong-unknownCurrency = هذه ليست عملة
market-wrong-invalidCountry = هذا ليس بلدًا
market-wrong-invalidLocale = هذه ليست لغة
market-wrong-invalidCode = الرمز من أحرف وأرقام، مثل DE
market-wrong-twice = هذا موجود مرتين
market-wrong-empty = يلزم واحد على الأقل
market-wrong-finerThanMinorUnit = أدق من أصغر وحدة في العملة
market-wrong-notPositive = يجب أن يكون أكبر من الصفر
market-wrong-outOfRange = هذا خارج النطاق
market-wrong-tooPrecise = أبقِ 6 خانات عشرية على الأكثر
market-wrong-either = اذكر أحد الاثنين كاملًا
market-wrong-packUnknown = لا توجد حزمة قواعد كهذه
market-wrong-notCovered = لا تشمل حزمة القواعد هذا البلد. اكتب النسبة
market-wrong-taxRatesDiffer = لهذه البلدان نسب ضريبة مختلفة. اجعل لكل منها سوقًا
market-wrong-notToml = تعذّرت قراءة الملف بصيغة TOML
matrix-at = أسعار صرف هذا اليوم
matrix-sort-title = حسب العنوان
matrix-floor = الحد { $percent }
matrix-legend-of = النقاط عن الحد { $percent }
matrix-under = تحت { $points }
matrix-over = فوق { $points }
rates-offline = غير متصل. تبقى الأسعار الموجودة صالحة. وتأتي أحدث منها عندما تتصل
rates-none-needed = لا تحتاج أي سوق إلى سعر صرف بعد
rates-span = { $days ->
        [zero] { $source }: { $first } إلى { $last }، لا أيام
        [one] { $source }: { $first } إلى { $last }، يوم واحد
        [two] { $source }: { $first } إلى { $last }، يومان
        [few] { $source }: { $first } إلى { $last }، { $days } أيام
        [many] { $source }: { $first } إلى { $last }، { $days } يومًا
       *[other] { $source }: { $first } إلى { $last }، { $days } يوم
    }
rates-days-old = { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
rates-span-label = إلى أي مدى في الماضي
rates-not-published = لا ينشر { $source } سعر { $currency }. خذ سعرها من ملف
rates-not-published-since = نشر { $source } سعر { $currency } آخر مرة في { $date }. لا تُستعمل الأسعار الأقدم. خذ سعرًا أحدث من ملف
