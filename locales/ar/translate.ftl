### الترجمات: اللغات والقائمة ونص بعد نص.

translate-title = الترجمة
translate-progress = { NUMBER($done) } من { NUMBER($total) }
translate-filter-todo = المطلوب
translate-filter-stale = قديم
translate-filter-review = للمراجعة
translate-filter-missing = ناقص
translate-filter-all = الكل
translate-direction = من { $from } إلى { $to }
translate-reviewed-of = روجع { NUMBER($done) } من { NUMBER($total) }
translate-source = الأصل
translate-target = الترجمة
translate-confirm = تأكيد
translate-next = التالي
translate-previous = السابق
translate-copy-source = انسخ الأصل
translate-changed = تغيّر الأصل
translate-before = قبل ذلك
translate-number-differs = هنا { $found }، وفي الأصل { $expected }
translate-put-number = ضع { $value }
translate-lost = ليس في هذا النص: { $value }
translate-added = ليس في الأصل: { $value }
translate-right-without = صحيح من دون { $value }
translate-right-with = صحيح مع { $value }
translate-buyers-see = يرى المشترون { $language } حتى يُكتب هذا
translate-complete = { $count ->
        [zero] اكتملت { $language }
        [one] اكتملت { $language }. روجع نص واحد
        [two] اكتملت { $language }. روجع نصّان
        [few] اكتملت { $language }. روجع { $count } نصوص
        [many] اكتملت { $language }. روجع { $count } نصًّا
       *[other] اكتملت { $language }. روجع { $count } نص
    }
translate-no-languages = الأسواق تحدّد اللغات. أضف سوقًا أولًا
translate-stale-count = { $count ->
        [zero] لا نصوص قديمة
        [one] نص واحد قديم
        [two] نصّان قديمان
        [few] { $count } نصوص قديمة
        [many] { $count } نصًّا قديمًا
       *[other] { $count } نص قديم
    }
translate-missing-count = { $count ->
        [zero] لا نصوص ناقصة
        [one] نص واحد ناقص
        [two] نصّان ناقصان
        [few] { $count } نصوص ناقصة
        [many] { $count } نصًّا ناقصًا
       *[other] { $count } نص ناقص
    }
translate-draft-count = { $count ->
        [zero] لا مسودات
        [one] مسودة واحدة
        [two] مسودتان
        [few] { $count } مسودات
        [many] { $count } مسودة
       *[other] { $count } مسودة
    }
translate-texts = { $count ->
        [zero] لا نصوص
        [one] نص واحد
        [two] نصّان
        [few] { $count } نصوص
        [many] { $count } نصًّا
       *[other] { $count } نص
    }
translate-filters = اعرض
translate-queue = منتجات فيها نصوص مطلوبة
