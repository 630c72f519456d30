### كلمات الحالات التقنية: كلمة لكل حالة، وهي نفسها في كل شاشة.

## Products

status-draft = مسودة
status-active = نشط
status-archived = مؤرشف

## Publishing

publish-state-never = غير منشور
publish-state-changed = معدّل
publish-state-queued = في الطريق
publish-state-live = منشور
publish-state-notLive = لم يظهر
publish-state-held = موقوف
publish-state-withdrawn = مسحوب
publish-state-held-in = { $count ->
        [zero] لا شيء موقوف
        [one] موقوف في موضع
        [two] موقوف في موضعين
        [few] موقوف في { $count } مواضع
        [many] موقوف في { $count } موضعًا
       *[other] موقوف في { $count } موضع
    }

## Translations

translation-missing = ناقص
translation-machine = آلي
translation-draft = مسودة
translation-reviewed = مراجَع
translation-stale = قديم

## Prices

price-ok = معروض
price-free = مجاني
price-noRate = لا سعر صرف
price-noBasePrice = لا سعر بعد
price-noTaxRate = لا نسبة ضريبة
price-belowFloor = تحت الحد الأدنى
price-belowMinorUnit = أقل من أصغر وحدة
price-no-rate-for = لا سعر صرف للعملة { $currency }
price-flag-charmSkipped = تُركت نهاية السعر
price-flag-raisedToFloor = رُفع إلى الحد الأدنى
price-flag-locked = مقفل
price-flag-noBasePrice = لا سعر أساسيًّا
price-flag-noCost = لا تكلفة
price-flag-belowZero = أقل من الصفر
price-flag-free = مجاني
price-flag-noCostRate = لا سعر صرف للتكلفة
price-keep = يبقى لك
price-margin = الهامش
price-per = / { $quantity }
price-leaves = يُبقي { $percent }

## Rates

rate-today = اليوم
rate-reason-oneBetweenUnlike = سعر صرف قدره 1 بين عملتين لا يُستعمل أبدًا
rate-reason-notPositive = سعر الصرف أكبر من الصفر دائمًا
rate-reason-farFromLast = بعيد جدًا عن سعر الصرف السابق
rate-reason-reciprocalOfLast = قريب من مقلوب سعر الصرف السابق: الاتجاه الآخر
rate-reason-farFromNext = بعيد جدًا عن الأسعار التالية المتوافقة
rate-reason-reciprocalOfNext = قريب من مقلوب الأسعار التالية: الاتجاه الآخر
rate-reason-farFromOtherSource = بعيد جدًا عمّا يقوله مصدر آخر عن هذه الأيام
rate-reason-reciprocalOfOtherSource = قريب من مقلوب ما يقوله مصدر آخر: الاتجاه الآخر
rate-reason-farFromPeg = بعيد جدًا عن السعر الثابت للعملة
rate-reason-reciprocalOfPeg = قريب من مقلوب السعر الثابت للعملة: الاتجاه الآخر
rate-reason-contradictsOpposite = اليوم نفسه يقول غير ذلك عن الاتجاه المعاكس

## The line

connection-notEnrolled = ليس على محور
connection-online = متصل
connection-offline = غير متصل
connection-revoked = أُخرج من المحور

## Conflicts

conflict-theirs-stands = القائمة الآن
conflict-mine-kept = محفوظة
conflict-mine = قيمتي
conflict-theirs = القيمة الأخرى
conflict-before = قبل ذلك

## How bad

## How sure a suggestion is

confidence-certain = مؤكد
confidence-likely = مرجّح
confidence-none = يُحفظ كما هو

## Import outcomes

outcome-create = جديد
outcome-update = معدّل
outcome-unchanged = كما هو

## Where an act came from

origin-person = أنت
origin-undo = تراجع
origin-device = جهاز آخر
origin-human = كتبه شخص
origin-import = من ملف
