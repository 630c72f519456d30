### الأسواق وجدول الأسعار وأسعار الصرف وخطوات السعر.

markets-title = الأسواق
markets-tab-all = كل الأسواق
markets-tab-matrix = جدول الأسعار
markets-tab-rates = أسعار الصرف
markets-add = أضف سوقًا
markets-apply-file = من ملف…
markets-empty = أضف سوقًا فتظهر كل الأسعار
market-code = رمز السوق
market-countries = البلدان
market-currency = العملة
market-locales = اللغات، المفضّلة أولًا
market-price = السعر
market-base = يبدأ من
market-base-base-price = السعر الأساسي
market-base-cost = التكلفة
market-rate-source = أسعار الصرف من
market-adjust = الزيادات والخصومات
market-adjust-add = أضف خطوة
market-adjust-percent = نسبة مئوية
market-adjust-fixed = مبلغ ثابت
market-fees = رسوم، للحد الأدنى فقط
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
market-charm = نهاية السعر
market-charm-ending = تنتهي الأسعار بـ
market-charm-step = بخطوات من
market-charm-nearest = الأقرب
market-charm-up = صعودًا
market-charm-down = نزولًا
market-charm-max = تغيير أقصاه
market-charm-moves = تغيّر النهاية السعر بما لا يزيد على { $amount }
market-charm-moves-of = تغيّر النهاية السعر بما لا يزيد على { $amount }، أي { $percent } من { $price }
market-floor = الحد الأدنى للهامش
market-floor-block = أوقف ما دونه
market-floor-raise = ارفع إليه
market-example = مثال بأرقام حية
market-delete = أزل هذه السوق
market-save = احفظ هذه السوق
market-code-help = اسم قصير من عندك، مثل DE
market-sentence = من { $base } بعملة { $currency }، { $tax }
market-tax-in = مع ضريبة { $percent }
market-tax-before = قبل الضريبة

## Price matrix

matrix-title = جدول الأسعار
matrix-rows = { $count ->
        [zero] لا منتجات
        [one] منتج واحد، حسب أضعف أصنافه
        [two] منتجان، كل منهما حسب أضعف أصنافه
        [few] { $count } منتجات، كل منها حسب أضعف أصنافه
        [many] { $count } منتجًا، كل منها حسب أضعف أصنافه
       *[other] { $count } منتج، كل منها حسب أضعف أصنافه
    }
matrix-legend = النقاط عن الحد الأدنى
matrix-sort = الهامش الأقل أولًا
matrix-empty = لا أسعار بعد. أضف منتجًا وسوقًا
matrix-under-floor = { $count ->
        [zero] لا أسعار تحت الحد الأدنى
        [one] سعر واحد تحت الحد الأدنى
        [two] سعران تحت الحد الأدنى
        [few] { $count } أسعار تحت الحد الأدنى
        [many] { $count } سعرًا تحت الحد الأدنى
       *[other] { $count } سعر تحت الحد الأدنى
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

rates-fetch = اجلبها الآن
rates-fetch-online = اجلبها عند الاتصال
rates-from-file = من ملف…
rates-pair = العملتان
rates-recent = آخر الأيام
rates-moved = التغيّر
rates-day = اليوم
rates-rate = سعر الصرف
rates-source = المصدر وتاريخ النشر
rates-used-by = تستعمله
rates-used-by-markets = { $count ->
        [zero] لا سوق
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
rates-ended = انتهى، وآخره في { $date }
rates-never = لم يُنشر قط
rates-via = محسوب عبر { $via }
rates-published = { $source }، نُشر { $published }، جُلب { $fetched }
rates-only-added = تُضاف أسعار الصرف ولا تُغيّر. ويحتفظ كل سعر بالسطر الذي حُسب به
rates-imported = { $count ->
        [zero] لا جديد. كانت كل الأيام هنا
        [one] يوم جديد واحد
        [two] يومان جديدان
        [few] { $count } أيام جديدة
        [many] { $count } يومًا جديدًا
       *[other] { $count } يوم جديد
    }
rates-set-aside = { $count ->
        [zero] لم يُنحَّ أي سعر صرف
        [one] نُحّي سعر صرف واحد
        [two] نُحّي سعرا صرف
        [few] نُحّي { $count } أسعار صرف
        [many] نُحّي { $count } سعر صرف
       *[other] نُحّي { $count } سعر صرف
    }
rates-set-aside-row = 1 { $from } = { $rate } { $to }: { $reason }
rates-bad-row = { $code ->
        [date] «{ $value }» ليس يومًا. اكتبه هكذا: ‎2026-10-30‎
        [currency] «{ $value }» ليست عملة. اكتب حروفها الثلاثة مثل EUR
        [number] «{ $value }» ليس سعر صرف. اكتب أرقامًا مع نقطة مثل 1.1612
        [sameCurrency] سعر العملة مقابل نفسها 1 وليس { $value }
        [twice] { $value } سعر ثانٍ لليوم نفسه والزوج نفسه
        [cells] خلايا صف { $value } أقل من خلايا صف الرأس
       *[other] لا يمكن قراءة «{ $value }»
    }
rates-bad-row-at = الصف { $row }، { $column }: { $problem }
rates-skipped = { $count ->
        [zero] لم يُترك أي صف
        [one] تُرك صف واحد
        [two] تُرك صفّان
        [few] تُركت { $count } صفوف
        [many] تُرك { $count } صفًّا
       *[other] تُرك { $count } صف
    }
rates-believe = استعمله رغم ذلك
rates-aside-title = منحّى ولا يُستعمل
rates-aside-rate = 1 { $from } = { $rate } { $to }
rates-aside-none = لا سعر صرف منحّى
rate-source-ecb = المركزي الأوروبي
rate-source-csv = من ملف

## The trail of a price

trail-title = لماذا هذا السعر؟
trail-why = لماذا { $price }؟
trail-step-base = السعر الأساسي
trail-step-base-cost = التكلفة
trail-step-net = من دون ضريبة { $country }‏، { $percent }
trail-step-net-none = من دون ضريبة { $country }
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
trail-charm-moved = تغيّر السعر المقرّب بمقدار { $amount }
trail-step-lock = مقفل حتى { $date }
trail-step-lock-open = مقفل
trail-floor-ok = الحد الأدنى { $floor }: هذا يُبقي { $margin }
trail-floor-under = تحت الحد الأدنى { $floor }: هذا يُبقي { $margin }
trail-floor-raised = رُفع إلى الحد الأدنى
trail-floor-unknown = بلا تكلفة لا يمكن فحص الحد الأدنى
trail-rate = { $source } { $date }: { $rate }
trail-no-rate = لا سعر صرف من { $from } إلى { $to }، { $source }
trail-left-of = ما يبقى من { $amount }
trail-cost = التكلفة
trail-fees = الرسوم
trail-keep = يبقى لك
trail-hash = مسار الحساب { $hash }. يعطي النتيجة نفسها لأي يوم مضى
trail-net = السعر قبل الضريبة
markets-applied = حُمّلت أسواق الملف
markets-add-this = أضف { $country }
market-country = البلد
market-rules-like = القواعد كما في
market-rules-plain = لا قواعد بعد، السعر المحوّل فقط
market-where = أين ولمن
market-tax-by-pack = حسب { $pack }
market-tax-typed = مكتوبة هنا
market-tax-stands = الضريبة
market-sentence-charm = تنتهي بـ { $ending }
market-sentence-floor = الحد الأدنى { $percent }
market-charm-use = للأسعار نهاية ثابتة
market-charm-mode = أيها
market-round-minor = أصغر وحدة
market-floor-least = هذا الهامش على الأقل
market-floor-none = بلا حد أدنى
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
market-wrong-twice = هذا مكرّر
market-wrong-empty = يلزم واحد على الأقل
market-wrong-finerThanMinorUnit = أدق من أصغر وحدة في العملة
market-wrong-endingBeyondStep = لا تنتهي الأسعار بهذا إلا بخطوة قدرها { $step } على الأقل
market-wrong-notPositive = يجب أن يكون أكبر من الصفر
market-wrong-outOfRange = هذا خارج النطاق
market-wrong-tooPrecise = أبقِ 6 خانات عشرية على الأكثر
market-wrong-either = اذكر أحد الاثنين كاملًا
market-wrong-packUnknown = لا توجد حزمة قواعد كهذه
market-wrong-notCovered = لا تشمل حزمة القواعد هذا البلد. اكتب النسبة
market-wrong-taxRatesDiffer = لهذه البلدان نسب ضريبة مختلفة. أنشئ لكل منها سوقًا
market-wrong-notToml = تعذّرت قراءة الملف بصيغة TOML
matrix-at = أسعار صرف هذا اليوم
matrix-sort-title = حسب العنوان
matrix-floor = الحد الأدنى { $percent }
matrix-legend-of = النقاط عن الحد الأدنى { $percent }
matrix-under = تحت { $points }
matrix-over = فوق { $points }
rates-offline = غير متصل. تبقى أسعار الصرف الموجودة مستعملة. وتأتي أحدث منها عندما تتصل
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
rates-not-published = لا ينشر { $source } سعر صرف { $currency }. حمّل سعر صرفها من ملف
rates-not-published-since = نشر { $source } سعر صرف { $currency } آخر مرة في { $date }. لا تُستعمل أسعار الصرف الأقدم. حمّل سعر صرف أحدث من ملف

tax-pack-vat-eu = نسب ضريبة القيمة المضافة في الاتحاد الأوروبي
tax-pack-vat-europe = نسب ضريبة القيمة المضافة في أوروبا
tax-pack-vat-reduced = معدلات ضريبة القيمة المضافة المخفضة في أوروبا
tax-pack-consumption-world = نسب ضرائب الاستهلاك خارج أوروبا
tax-class-standard = النسبة العامة
