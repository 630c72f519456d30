### النشر والخط إلى المحور والتعارضات والمتجر من جهة البائع.

publish-title = النشر
publish-tab-overview = نظرة عامة
publish-tab-outbox = الصادر
publish-tab-conflicts = التعارضات
publish-tab-storefront = المتجر
publish-primary = { $count ->
        [zero] لا شيء للنشر
        [one] انشر إدراجًا واحدًا
        [two] انشر إدراجين
        [few] انشر { $count } إدراجات
        [many] انشر { $count } إدراجًا
       *[other] انشر { $count } إدراج
    }
publish-empty = ما يراه المشترون هو ما تراه هنا
publish-when-online = { $count ->
        [zero] لا شيء بانتظار الاتصال
        [one] إدراج واحد بانتظار اتصالك
        [two] إدراجان بانتظار اتصالك
        [few] { $count } إدراجات بانتظار اتصالك
        [many] { $count } إدراجًا بانتظار اتصالك
       *[other] { $count } إدراج بانتظار اتصالك
    }
publish-read-back = قُرئ من هناك
publish-preflight = قبل أن يخرج
publish-preflight-checked = فُحص على هذا الحاسوب
publish-preflight-empty = لا شيء يعترض
publish-col-listing = الإدراج
publish-col-state = الحالة
publish-done = { $queued ->
        [zero] نُشر وقُرئ من هناك
        [one] إدراج واحد في الطريق
        [two] إدراجان في الطريق
        [few] { $queued } إدراجات في الطريق
        [many] { $queued } إدراجًا في الطريق
       *[other] { $queued } إدراج في الطريق
    }

## Outbox

outbox-sync = زامن الآن
outbox-synced = أُرسل { NUMBER($pushed) }، واستُلم { NUMBER($pulled) }
outbox-parked = رفض المحور هذه
outbox-everything-kept = كل شيء محفوظ هنا ويخرج لاحقًا

## Conflicts

conflicts-title = التعارضات
twins-title = المكرر
twins-explain = أنشأ جهازان هذه الأشياء قبل أن يعرف أحدهما بالآخر. يبقى من كل منها واحد بقيمه، وما ينقصه يؤخذ من الآخر. يمكن التراجع
twins-empty = لا شيء مكرر
twins-merge = اجعل كل مكرر واحدًا
twins-kind-sku = رمز SKU
twins-kind-market = سوق
twins-kind-view = عرض محفوظ
conflicts-empty = لا خلاف بين أي جهازين
conflicts-explain = تغيّرت هذه الحقول على جهازين. القيمتان محفوظتان. يرى المشترون القيمة القائمة حتى تختار
conflict-take-mine = اعتمد قيمتي
conflict-take-theirs = اعتمد القيمة الأخرى
conflicts-together = الاختيار لعدة تعارضات معًا
# $count (Number)
conflicts-scope-all = الكل، { $count }
# $field (Text)
# $count (Number)
conflicts-scope-field = { $field }، { $count }
# $title (Text)
# $count (Number)
conflicts-scope-product = { $title }، { $count }
conflicts-take-mine = خذ ما عندي لكل هذه
conflicts-take-theirs = خذ ما عندهم لكل هذه
conflict-by = { $device }، { $time }
conflict-this-device = هذا الجهاز
conflict-other-device = جهاز آخر
conflict-deleted = أُزيل
conflict-of = { $field }، { $title }
conflicts-waiting = { $count ->
        [zero] لا شيء بانتظار اختيارك
        [one] حقل واحد بانتظار اختيارك
        [two] حقلان بانتظار اختيارك
        [few] { $count } حقول بانتظار اختيارك
        [many] { $count } حقلًا بانتظار اختيارك
       *[other] { $count } حقل بانتظار اختيارك
    }

## The hub

hub-title = المحور
hub-none = لا محور. كل شيء يعمل على هذا الحاسوب
hub-enrol = انضم إلى محور
hub-address = عنوان المحور
hub-invite = أضف جهازًا
hub-invite-code = رمز الجهاز الآخر
hub-invite-until = يصلح مرة واحدة، حتى { $time }
hub-device = هذا الجهاز
hub-synced = تمت المزامنة { $time }
hub-joined = هذا الجهاز على المحور

## Storefront on the desk

storefront-build = ابنِ المتجر
storefront-check = افحصه
storefront-open = افتحه
storefront-folder = المجلد
storefront-base-url = العنوان العام
storefront-choose-folder = اختر مجلدًا…
storefront-built = الصفحات: { NUMBER($pages) }، الأسعار: { NUMBER($offers) }
storefront-checked = { $prices ->
        [zero] لا أسعار للفحص
        [one] سعر واحد متطابق في الصفحة وبياناتها وهنا
        [two] سعران متطابقان في الصفحة وبياناتها وهنا
        [few] { $prices } أسعار متطابقة في الصفحة وبياناتها وهنا
        [many] { $prices } سعرًا متطابقًا في الصفحة وبياناتها وهنا
       *[other] { $prices } سعر متطابق في الصفحة وبياناتها وهنا
    }
storefront-mismatches = { $count ->
        [zero] لا اختلاف
        [one] سعر واحد مختلف
        [two] سعران مختلفان
        [few] { $count } أسعار مختلفة
        [many] { $count } سعرًا مختلفًا
       *[other] { $count } سعر مختلف
    }
storefront-explain = متجرك ملفات. ضع المجلد على أي خادم ويب، أو افتحه هنا
publish-withdraw = { $count ->
        [zero] لا شيء للسحب
        [one] اسحب إدراجًا واحدًا
        [two] اسحب إدراجين
        [few] اسحب { $count } إدراجات
        [many] اسحب { $count } إدراجًا
       *[other] اسحب { $count } إدراج
    }
publish-withdrawn = { $count ->
        [zero] لم يُسحب شيء
        [one] سُحب إدراج واحد
        [two] سُحب إدراجان
        [few] سُحبت { $count } إدراجات
        [many] سُحب { $count } إدراجًا
       *[other] سُحب { $count } إدراج
    }
publish-withdrawn-help = أُزيلت من المحور وقُرئت مرة أخرى فلم تعد هناك. ما صار نشطًا من جديد يخرج مع النشر التالي
publish-leaving = في طريقه للسحب
publish-leaving-help = لم يعد للبيع. يزيله من المحور النشرُ التالي أو المزامنة التالية
storefront-silent = ما لا يقوله المتجر بعد
storefront-silent-who = من يبيع. ينقص: { $fields }
storefront-silent-reach = كيف يسأل المشترون عن البضائع. ينقص: البريد الإلكتروني أو واتساب
storefront-silent-policies = السياسات في { $markets }. ينقص: { $fields }
storefront-silent-help = بلدان كثيرة تطلب هذا من المتاجر
storefront-silent-fill = املأه
publish-issue-more = { $count ->
        [zero] ولا غيرها
        [one] وواحدة أخرى مثلها
        [two] واثنتان أخريان مثلها
        [few] و{ $count } أخرى مثلها
        [many] و{ $count } أخرى مثلها
       *[other] و{ $count } أخرى مثلها
    }، في { $products ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجين
        [few] { $products } منتجات
        [many] { $products } منتجًا
       *[other] { $products } منتج
    }
hub-waiting = بالانتظار
hub-last = آخر مزامنة
conflict-there = موجود
conflict-seen = ظهر { $time }
storefront-folder-help = مجلد فارغ، أو مجلد بنى فيه Dhow من قبل
storefront-base-url-help = أين سيوجد المتجر. بدونه تُترك الروابط بين اللغات وخريطة الموقع
storefront-copy-place = انسخ المجلد

conflict-stands = القائمة الآن
conflict-kept = محفوظة
storefront-contents = ما سيحتويه
storefront-faults = { $count ->
        [zero] لا أخطاء في الصفحات
        [one] خطأ واحد في الصفحات
        [two] خطآن في الصفحات
        [few] { $count } أخطاء في الصفحات
        [many] { $count } خطأً في الصفحات
       *[other] { $count } خطأ في الصفحات
    }
page-fault-missing = ملف من ملفات المتجر غير موجود
page-fault-language = صفحة لا تسمّي لغتها
page-fault-direction = صفحة لا تذكر اتجاه نصها
page-fault-title = صفحة بلا عنوان
page-fault-structuredData = البيانات لمحركات البحث تخالف الصفحة
page-fault-link = رابط لا يؤدي إلى شيء
page-fault-foreignHost = شيء يُحمَّل من خادم آخر
page-fault-canonical = صفحة لا تذكر عنوانها
page-fault-alternate = لغات صفحة لا يشير بعضها إلى بعض
page-fault-sitemap = خريطة الموقع تخالف الصفحات
hub-reason-document-invalid = لا يوافق قواعد حقله
hub-reason-too-large = حجمه كبير جدًا
hub-reason-limit = عددها كبير جدًا
hub-reason-other = رفضه المحور، { $code }
