### إدخال الملفات: الخطوات والأعمدة والمراجعة ومشكلات الصفوف.

import-title = استيراد
import-step-file = الملف
import-step-columns = الأعمدة
import-step-review = المراجعة
import-drop = أفلت ملف CSV هنا. لا يتغيّر شيء حتى تطبّق
import-choose = اختر ملفًا…
import-empty = أفلت ملف CSV هنا. لا يتغيّر شيء حتى تطبّق
import-file-rows = { $rows ->
        [zero] { $name }، بلا صفوف
        [one] { $name }، صف واحد
        [two] { $name }، صفّان
        [few] { $name }، { $rows } صفوف
        [many] { $name }، { $rows } صفًّا
       *[other] { $name }، { $rows } صف
    }
import-preset = الصيغة
import-preset-auto = تلقائيًّا
import-preset-shopify = تصدير Shopify
import-preset-table = أي جدول
import-column-source = عمود الملف
import-column-nameless = العمود { NUMBER($number, useGrouping: "false") }، بلا اسم
import-column-samples = أمثلة
import-column-target = يصير
import-column-sure = درجة التأكد
import-column-kept = يُحفظ كما هو
import-reading-comma = تُقرأ 1.234,5 بفاصلة عشرية
import-reading-ambiguous = يمكن قراءة 1.234 بطريقتين. حدّد أيهما
import-locale = الأعداد مكتوبة كما في
import-currency = عملة الأسعار
import-back = العودة إلى الأعمدة
import-apply = { $count ->
        [zero] لا شيء لتطبيقه
        [one] طبّق تغييرًا واحدًا
        [two] طبّق تغييرين
        [few] طبّق { $count } تغييرات
        [many] طبّق { $count } تغييرًا
       *[other] طبّق { $count } تغيير
    }
import-tab-all = الكل
import-tab-create = جديد
import-tab-update = معدّل
import-tab-unchanged = كما هو
import-tab-problems = مشكلات
import-row = الصف
import-product = المنتج
import-before = الآن
import-after = في الملف
import-what-applying-does = ماذا يفعل التطبيق
import-summary = جديد { NUMBER($create) }، معدّل { NUMBER($update) }، كما هو { NUMBER($unchanged) }
import-one-undo = تراجع واحد يعيد كل شيء كما كان، حتى بعد أسبوع
import-rows-need-you = { $count ->
        [zero] لا صفوف بانتظارك
        [one] صف واحد بانتظارك
        [two] صفّان بانتظارك
        [few] { $count } صفوف بانتظارك
        [many] { $count } صفًّا بانتظارك
       *[other] { $count } صف بانتظارك
    }
import-skip-bad-rows = اترك هذه الصفوف
import-skip-bad-rows-help = يُطبّق الباقي. ويمكن استيراد الملف من جديد لاحقًا
import-skipped = { $count ->
        [zero] لم يُترك أي صف
        [one] تُرك صف واحد
        [two] تُرك صفّان
        [few] تُرك { $count } صفوف
        [many] تُرك { $count } صفًّا
       *[other] تُرك { $count } صف
    }
import-issue-place = الصف { NUMBER($row, useGrouping: "false") }، { $column }
import-issue-row = الصف { NUMBER($row, useGrouping: "false") }
import-issue-file = الملف كله
import-issue-column = العمود { $column }
import-nothing-changes = في الملف ما في الكتالوج. لا شيء لتطبيقه
import-applied = اكتمل استيراد { $name }

## Problems of rows

import-issue-ambiguousNumber = يمكن قراءة { $value } بطريقتين: { $point } أو { $comma }. خلايا العمود التي مثلها: { $count }
    .hint = حدّد في الأعمدة كيف تُكتب الأعداد
    .shell-hint = حدّد كيف تُكتب الأعداد: ‎--locale‎ أو في الأعمدة
import-issue-otherSeparator = { $value } مكتوب بغير طريقة أعداد هذا العمود
    .hint = اكتبه مثل بقية العمود
import-issue-notANumber = { $value } ليس عددًا
    .hint = اكتب عددًا مثل 12.50 أو اترك الخلية فارغة
import-issue-numberRange = { $value } عددان حيث يُراد عدد واحد
    .hint = اكتب أحدهما، والآخر في صف أو عمود خاص به
import-issue-numberTooLarge = في { $value } أرقام أكثر مما يُحفظ
    .hint = تحقّق من الفاصل العشري
import-issue-negativeNumber = { $value } أقل من الصفر
    .hint = يجب أن يكون صفرًا أو أكثر
import-issue-tooManyDecimals = في { $value } أكثر من 6 خانات عشرية
    .hint = أبقِ 6 خانات عشرية على الأكثر
import-issue-digitsLost = اختصر برنامج الجداول العدد إلى { $value } فضاعت أرقامه الأخيرة
    .hint = اجعل العمود نصًّا في الجدول واكتب العدد من جديد
import-issue-otherCurrency = { $value } ليس بعملة { $currency }
    .hint = حدّد عملة الملف في الأعمدة
    .shell-hint = حدّد عملة الملف: ‎--currency‎ أو في الأعمدة
import-issue-currencyUnknown = { $value } ليست عملة
    .hint = استعمل ثلاثة أحرف مثل EUR
import-issue-duplicateSku = الرمز { $sku } موجود أيضًا في الصف { $otherRow }
    .hint = أبقِ أحد الصفين، أو أعطِ أحدهما رمزًا آخر، أو اختر «رقّم رموز الأصناف المكرّرة»
    .shell-hint = أبقِ أحد الصفين، أو أعطِ أحدهما رمزًا آخر، أو رقّم المتأخر: ‎--duplicate-skus number‎
import-issue-duplicateOptions = للصف { $otherRow } الخيارات نفسها
    .hint = غيّر خيارات أحدهما، أو أعطِ كليهما رمزًا
import-issue-fourthOption = { $column } خيار رابع، وللمنتج ثلاثة خيارات على الأكثر
    .hint = ادمج خيارين في واحد، أو احفظ العمود في الأعمدة
import-issue-skuTaken = الرمز { $sku } لمنتج آخر في الكتالوج
    .hint = أعطِ هذا الصف رمزًا آخر، أو معرّف ذلك المنتج
import-issue-skuTooLong = الرمز { $value } طويل جدًا
    .hint = للرمز 120 حرفًا على الأكثر
import-issue-skuControlCharacter = في الرمز { $value } حرف لا يُرى
    .hint = اكتب الرمز من جديد
import-issue-statusUnknown = { $value } ليست حالة
    .hint = استعمل draft أو active أو archived، أو نعم ولا. إن كان العمود شيئًا آخر فحدّده في الأعمدة
    .shell-hint = استعمل draft أو active أو archived، أو نعم ولا. إن كان العمود شيئًا آخر فحدّده في الأعمدة أو بالخيار ‎--mapping‎
import-issue-basePriceTaxUnknown = لا يقول { $value } هل السعر شامل الضريبة
    .hint = اكتب excluded، أو ‎included:‎ مع بلد، مثل included:DE
import-issue-priceQuantityUnknown = لا يكون السعر لعدد { $value }
    .hint = استعمل 1 أو 10 أو 100 أو 1000
import-issue-descriptionFormatUnknown = { $value } ليست صيغة وصف
    .hint = استعمل plain أو markdown أو html
import-issue-localeUnknown = { $value } ليست لغة
    .hint = استعمل رمزًا مثل de أو zh-Hans
import-issue-encodingInvalid = تعذّرت قراءة بعض الأحرف: { $value }
    .hint = احفظ الملف بترميز UTF-8 أو اذكر ترميزه
import-issue-nulCharacter = في الخلية حرف لا يُرى: { $value }
    .hint = اكتب القيمة من جديد
import-issue-textTooLong = عدد أحرف النص أكثر من { $limit }
    .hint = قصّره
import-issue-tooManyCells = عدد خلايا الصف { $cells } وعدد أعمدة الرأس { $columns }
    .hint = ابحث عن علامة اقتباس لم تُغلق
import-issue-noIdentity = لا رمز صنف ولا معرّف ولا عنوان
    .hint = املأ واحدًا منها أو احذف الصف
import-issue-noTitle = لا عنوان
    .hint = أعطِ المنتج عنوانًا
import-issue-tooManyRows = عدد صفوف المنتج أكثر من { $limit }
    .hint = قسّمه إلى عدة منتجات
import-issue-tooManyOptions = للمنتج أكثر من ثلاثة خيارات
    .hint = تحقّق من أسماء خياراته
import-issue-noBasePrice = لا سعر
    .hint = يُستورد بلا سعر. اكتبه لاحقًا
import-issue-columnsKept = أعمدة محفوظة كما هي ({ $count }): { $columns }
    .hint = حدّد في الأعمدة ما هو العمود، إن كان حقلًا
    .shell-hint = حدّد في الأعمدة أو بالخيار ‎--mapping‎ ما هو العمود، إن كان حقلًا
import-issue-currencyAssumed = تُقرأ الأسعار التي لا تذكر عملة بعملة { $currency }
    .hint = حدّد عملة أخرى في الأعمدة
    .shell-hint = حدّد عملة أخرى بالخيار ‎--currency‎ أو في الأعمدة
import-issue-taxAssumed = تُقرأ الأسعار من { $platform } مع ضريبة { $country } كما تعرضها المتاجر هناك
    .hint = إن لم يكن ذلك صحيحًا فاختر «غيّر الأسعار…»
    .shell-hint = إن لم يكن ذلك صحيحًا فاستعمل ‎--prices net‎، أو حدّد البلد مثل ‎--prices gross:NL‎
import-issue-taxRateUnknown = لا فئة ضريبية في { $country } بنسبة هذا الصف: { $value }
    .hint = تحقّق من النسبة ومن البلد الذي في الأسعار ضريبته. أو اكتب ضريبة كل صف في عمود basePriceTax ولا تعيّن هذا العمود إلى شيء
    .shell-hint = تحقّق من النسبة ومن البلد الذي يحدّده الخيار ‎--prices gross:‎ مع رمزه. أو اكتب ضريبة كل صف في عمود basePriceTax ولا تعيّن هذا العمود إلى شيء
import-issue-taxClassUnknown = لا تُعرف نسبة للفئة الضريبية { $value } في { $country }
    .hint = لا سعر لهذه السلع حتى تُعرف ضريبتها. حدّد ضريبة السعر الأساسي في المحرّر أو في عمود basePriceTax
import-issue-preambleSays = تُقرأ الأسعار كما يقول الملف: «{ $value }»
    .hint = إن لم يكن ذلك هو المقصود فحدّد العملة والضريبة في الأعمدة
    .shell-hint = إن لم يكن ذلك هو المقصود فحدّده بالخيارين ‎--currency‎ و‎--prices‎ أو في الأعمدة
import-issue-netAssumed = لا شيء يقول هل في الأسعار من { $platform } ضريبة؛ تُقرأ بدونها
    .hint = إن كانت فيها ضريبة { $country } فاختر «غيّر الأسعار…»
    .shell-hint = إن كانت فيها ضريبة { $country } فحدّدها بالخيار ‎--prices gross:{ $country }‎
import-issue-newGoodsAssumed = سلع جديدة: { $count } تُقرأ بلا ضريبة ولوحدة واحدة، لكن لغيرها في هذه القائمة { $terms }
    .hint = إن كان ذلك للجديدة أيضًا فاختر «غيّر الأسعار…»، أو اكتبه في عمود من القائمة
    .shell-hint = إن كان ذلك للجديدة أيضًا فحدّده بالخيار ‎--prices‎، مثل ‎--prices gross:NL‎، أو في عمود من القائمة
import-issue-currencyChanged = تتغيّر عملة { $sku }: كان { $before } ويصير { $after }
    .hint = تحقّق من عملة الملف. حدّد عملة أخرى في الأعمدة
    .shell-hint = تحقّق من عملة الملف. حدّد عملة أخرى بالخيار ‎--currency‎ أو في الأعمدة
import-issue-formerPriceNotAbove = السعر السابق للرمز { $sku } ليس أعلى من سعره: { $former }، { $price }
    .hint = تحقّق منهما، أو أفرغ السعر السابق
import-issue-priceZero = سعر { $sku } هو 0
    .hint = سيُعطى مجانًا. أفرغ الخلية إن لم يكن له سعر بعد
import-issue-placeholderEmpty = تُقرأ خلايا { $column } مثل { $value } فارغة: { $count }
    .hint = اكتب عددًا حيث يوجد عدد
import-issue-priceGuessed = يُقرأ { $column } على أنه السعر، إذ لا عمود آخر هو السعر
    .hint = حدّد في الأعمدة ما هو، إن كان سعرًا آخر
import-issue-duplicateHeader = عمودان باسم { $column }. يُحفظ الثاني باسم { $name }
    .hint = سمِّ أحدهما باسم آخر
import-issue-unitUnknown = وحدة { $value } غير معروفة. تُحفظ الخلية كما هي
    .hint = استعمل وحدة مثل g أو kg أو cm أو pcs
import-issue-unitMissing = لا شيء يبيّن وحدة { $value }. تُحفظ الخلية كما هي
    .hint = اكتب الوحدة في رأس العمود، مثل «الوزن (kg)»
import-issue-gtinLength = عدد أرقام { $value } غير صحيح. يُحفظ ولكن ليس باركودًا
    .hint = للباركود 8 أو 12 أو 13 أو 14 رقمًا
import-issue-gtinNotDigits = { $value } ليس باركودًا. يُحفظ كما هو
    .hint = الباركود أرقام فقط
import-issue-gtinCheckDigit = الرقم الأخير من { $value } غير صحيح. يُحفظ ولكن ليس باركودًا
    .hint = ينبغي أن يكون { $expected }. ابحث عن رقمين تبادلا مكانيهما
import-issue-countryUnknown = { $value } ليس بلدًا. يُحفظ كما هو
    .hint = استعمل حرفين مثل TR
import-issue-hsCodeInvalid = { $value } ليس رمز HS. يُحفظ كما هو
    .hint = لرمز HS من 6 إلى 12 رقمًا
import-issue-slugUnsafe = { $value } لا يصلح عنوانًا للصفحة
    .hint = يُنشأ عنوان الصفحة من عنوان المنتج
import-issue-directionCharacter = في { $value } أحرف تعكس اتجاه القراءة
    .hint = اكتب النص من جديد إن لم يكن من لغة تحتاج إليها
import-issue-skuConfusable = في الرمز { $value } أحرف متشابهة من كتابات مختلفة
    .hint = اكتب الرمز من جديد بأحرف لاتينية
import-issue-looksLikeDate = يبدو { $value } تاريخًا أنشأه برنامج الجداول
    .hint = إن كان { $perhaps } أو رمزًا آخر فاجعل العمود نصًّا في الجدول واكتبه من جديد. وإن كان مقصودًا فلا شيء مطلوب
import-issue-descriptionCleaned = يعرض المتجر الوصف دون { $value }
    .hint = تبقى الكلمات والعناوين والقوائم والجداول. ضع الصور في أعمدتها
import-issue-negativeStock = مخزون { $value } أقل من الصفر
    .hint = أعد العدّ. يُستورد كما هو
import-issue-generatedSku = لا رمز للصنف، فيصير { $sku }
    .hint = اكتب رمزًا من عندك في الملف، أو لاحقًا في الكتالوج
import-issue-columnDecided = { $reading ->
        [comma] تُقرأ أعداد { $column } بفاصلة عشرية، مثل { $value }
       *[point] تُقرأ أعداد { $column } بنقطة عشرية، مثل { $value }
    }
    .hint = اختر القراءة الأخرى في الأعمدة إن لم يكن هذا صحيحًا
import-issue-encodingGuessed = عُرف ترميز الملف على أنه { $encoding }
    .hint = اذكر ترميزه إن بدت الأحرف خاطئة
import-issue-parentRow = يصف الصف المنتج وليس صنفًا
    .hint = لا شيء مطلوب. أعطه سعرًا إن كان يباع وحده
import-issue-formulaError = صيغة هذه الخلية بلا نتيجة: { $value }
    .hint = ابحث عمّا يجب أن يكون هنا واكتب القيمة نفسها في الخلية
import-issue-cellsMissing = عدد خلايا الصف { $cells } وعدد أعمدة الرأس { $columns }. الناقص: { $missing }
    .hint = تحقّق هل الصف مقطوع، وأضف الناقص
import-issue-swallowedRows = تُفتح علامة اقتباس في هذا الصف ولا تُغلق إلا بعد أسطر عددها { $lines }، فقد تكون صفوف أصناف في خلية واحدة
    .hint = احذف العلامة أو أغلقها في خليتها ثم أعد الاستيراد
import-issue-fileCutOff = ينتهي الملف في وسط هذا الصف
    .hint = احصل على الملف من جديد: قد تنقص صفوف بعده أيضًا
import-issue-skuTwin = { $otherRow ->
        [none] لا يختلف الرمز { $sku } عن { $other } في الكتالوج إلا بحالة الأحرف أو المسافات أو الفاصلة العليا أو الشرطة أو أصفار قبله
       *[other] لا يختلف الرمز { $sku } عن رمز الصف { $otherRow } إلا بحالة الأحرف أو المسافات أو الفاصلة العليا أو الشرطة أو أصفار قبله
    }
    .hint = إن كان الصنف نفسه فاكتب الرمز بصيغة واحدة، وإلا فلا شيء مطلوب
import-issue-numberedSku = الرمز { $sku } موجود أيضًا في الصف { $otherRow }، فيصير هنا { $made }
    .hint = أعطه رمزًا خاصًا به في المتجر أو في الكتالوج
import-issue-measureUnreadable = { $value } ليس وزنًا ولا قياسًا. يُستورد الصنف من دونه وتُحفظ الخلية كما هي
    .hint = اكتب عددًا مع وحدته مثل ‎1.2 kg‎
import-issue-fewerCells = عدد خلايا الصف { $cells } وعدد أعمدة الرأس { $columns }. الناقص: { $missing }
    .hint = تحقّق هل الصف مقطوع. يُستورد من دون الناقص
import-issue-brokenQuote = في خلية بين علامتي اقتباس علامة أخرى
    .hint = انظر إلى نصوص هذا الصف. تُكتب العلامة داخل الخلية مرتين
import-issue-unknownGoods = تُركت لأنها ليست في الكتالوج: الصفوف { $rows } ({ $skus })، وعددها { $count }
    .hint = لاستيرادها أصنافًا جديدة استورد ملفًا فيه عناوينها من دون «غيّر الأصناف المعروفة فقط»
    .shell-hint = لاستيرادها أصنافًا جديدة استورد ملفًا فيه عناوينها من دون ‎--update-only‎
import-issue-stockNotCounted = يُقرأ { $value } على أنه متوفر من غير عدّ
    .hint = اكتب عددًا ليُعدّ

## صفوف ليست بضائع، وما يطلبه الملف

import-issue-commandUnknown = { $value } ليس أمرًا معروفًا
    .hint = استعمل NEW أو MERGE أو UPDATE أو REPLACE أو DELETE أو IGNORE. ولحفظ العمود كلماتٍ كما هو حدّد ذلك في الأعمدة
    .shell-hint = استعمل NEW أو MERGE أو UPDATE أو REPLACE أو DELETE أو IGNORE. ولحفظ العمود كلماتٍ كما هو طابقه مع attribute:Command بالخيار ‎--mapping‎
import-issue-commandRefused = يطلب الملف { $value }، والاستيراد لا يفعل ذلك بصنف واحد
    .hint = احذف الصنف في الكتالوج، ثم اكتب IGNORE أو احذف الصف
import-issue-commandReplaces = يطلب الملف { $value }. يُحدَّث المنتج بدلًا من ذلك
    .hint = ما لا يذكره الملف يبقى كما هو. أفرغه في الكتالوج إن كان يجب أن يزول
import-issue-actsLeftOut = يطلب العمود { $column } ما لا يفعله الاستيراد. تُرك
    .hint = اكتب النتيجة في الملف، مثل المخزون كما يجب أن يكون أو كل الوسوم
import-issue-rowsLeftOut = تُركت لأنها مجاميع أو ملاحظات أو تكرار لصف الرأس ({ $count }): الصفوف { $rows }
    .hint = أعطِ الصف رمزًا وعنوانًا إن كان بضاعة
import-issue-variantsAlike = صنف آخر من هذا المنتج في الصف { $otherRow } له الخيارات نفسها
    .hint = اذكر خيارًا يميّز بينهما، أو أعط كلًّا منهما عنوانًا خاصًا
import-issue-listingUnfolded = يمثّل الصف عدة أصناف ({ $count }). دخلت مسودةً، لكل منها سعر الصف ومن دون مخزون
    .hint = حدّد سعر كل صنف ومخزونه، ثم فعّل المنتج
import-issue-priceOfAuction = { $value } سعر تبدأ منه المزايدة. تُرك
    .hint = اكتب سعر البيع
import-issue-variantHidden = الصنف { $sku } مخفي في متجره ومنتجه ظاهر. تُرك
    .hint = أظهره في الملف إن كان للبيع، أو اجعله منتجًا مستقلًا
import-issue-notTicked = ليس في { $column } إلا علامات، ومن الأصناف الجديدة ما لا علامة له ({ $count }، الصفوف { $rows }). تُستورد مسودات
    .hint = اعرضها للبيع في الكتالوج، أو ضع العلامة في الملف
import-issue-notYetForSale = حسب { $column } تُباع أصناف جديدة من يوم لاحق، مثل { $value } ({ $count }، الصفوف { $rows }). تُستورد مسودات
    .hint = اعرضها للبيع في الكتالوج حين يأتي يومها، أو استورد الملف مرة أخرى عندئذ
import-issue-noLongerForSale = حسب { $column } كانت أصناف جديدة تُباع حتى يوم مضى، مثل { $value } ({ $count }، الصفوف { $rows }). تُستورد مسودات
    .hint = اعرضها للبيع في الكتالوج إن كانت ما زالت تُباع
import-issue-saleDayUnreadable = في { $column } ‏{ $value }، وليس يومًا ({ $count }، الصفوف { $rows }). تُستورد الأصناف الجديدة مسودات
    .hint = اكتب اليوم هكذا ‎2027-03-31‎، أو اعرضها للبيع في الكتالوج
import-issue-notSoldByItself = حسب { $column } أصناف جديدة هي { $value }: من متجر آخر، أو مجموعة من عدة أصناف ({ $count }، الصفوف { $rows }). تُستورد مسودات
    .hint = اعرضها للبيع في الكتالوج إن كنت تبيعها أنت
import-issue-parentMissing = { $sku } صنف من منتج ليس في الملف وليس معروفًا: { $parent }. يُستورد مسودة
    .hint = استورد الملف ومعه صف المنتج، أو أعطِ المسودة عنوانها واعرضها للبيع
import-issue-ruleLeftOut = تُركت القاعدة { $value }
    .hint = اكتب السعر أو الوزن نفسه في صف الرمز
import-issue-rowIgnored = تُرك كما يطلب الملف: { $value }
    .hint = لا شيء مطلوب. اكتب MERGE إن كان يجب استيراده
import-issue-productWithdrawn = يطلب الملف { $value }. يُؤرشف المنتج إن كان في الكتالوج
    .hint = لا شيء مطلوب. تراجع واحد يعيده
import-issue-headerFound = اعتُبر هذا الصف صف الرأس. تُركت الأسطر فوقه
    .hint = حدّد صفًّا آخر في الأعمدة
    .shell-hint = حدّد صفًّا آخر في الأعمدة أو بالخيار ‎--header-row‎

## ما لا يذكره الملف عن أسعاره

import-ask-shop = لا يذكر الملف من { $platform } كل شيء عن أسعاره. ما تقوله يُحفظ للملف التالي من هذا النوع
import-ask-list = لا يذكر الملف كل شيء عن أسعاره. ما تقوله يُحفظ للملف التالي من هذا النوع
import-ask-currency = عملة هذه الأسعار هي…
import-ask-tax = هل تشمل هذه الأسعار الضريبة؟
import-ask-tax-of = تشمل هذه الأسعار ضريبة…
import-ask-net = لا، هي قبل الضريبة
import-ask-gross = نعم، ضريبة { $country }
import-ask-other-currency = عملة أخرى
import-ask-other-country = ضريبة بلد آخر
import-ask-none-yet = لم تُحدَّد بعد
import-ask-example = مثال، الصف { NUMBER($row, useGrouping: "false") }: { $title }
import-ask-in-file = في الملف
import-ask-no-market = يبيّن السوق هنا ما يصير إليه السعر مع كل إجابة
import-ask-currency-first = حدّد العملة أولًا
import-prices = الأسعار
import-prices-in = بعملة { $currency }
import-prices-net = قبل الضريبة
import-prices-gross = مع ضريبة { $country }
import-prices-as-before = كما في آخر ملف من هذا النوع
import-prices-change = غيّر الأسعار…
import-currency-changed = { $count ->
        [zero] لا تتغيّر عملة أي صنف معروف: { $title }، كان { $before } ويصير { $after }
        [one] تتغيّر عملة صنف معروف واحد: { $title }، كان { $before } ويصير { $after }
        [two] تتغيّر عملة صنفين معروفين، مثل { $title }: كان { $before } ويصير { $after }
        [few] تتغيّر عملة { $count } أصناف معروفة، مثل { $title }: كان { $before } ويصير { $after }
        [many] تتغيّر عملة { $count } صنفًا معروفًا، مثل { $title }: كان { $before } ويصير { $after }
       *[other] تتغيّر عملة { $count } صنف معروف، مثل { $title }: كان { $before } ويصير { $after }
    }
import-currency-changed-help = إن لم يكن ذلك صحيحًا فغيّر عملة الملف
import-ask-go = تابع
import-header-row = صف الرأس: الصف { NUMBER($row, useGrouping: "false") }
import-header-which = أي صف هو صف الرأس؟
import-header-taken = اعتُبر صف الرأس
import-header-perhaps = لعلّه هذا
import-update-only = غيّر الأصناف المعروفة فقط
import-update-only-help = تُترك صفوف الأصناف الأخرى وتُذكر
import-leave-unknown = اتركها
import-number-skus = رقّم رموز الأصناف المكرّرة
import-number-skus-help = يصير ABC-1 الثاني ABC-1-2، ودائمًا كما هو للملف نفسه
import-damaged = { $count ->
        [zero] يبدو الملف تالفًا. قد يكون مقطوعًا أو فيه أصناف لا تظهر
        [one] يبدو الملف تالفًا في صف واحد. قد يكون مقطوعًا أو فيه أصناف لا تظهر
        [two] يبدو الملف تالفًا في صفين. قد يكون مقطوعًا أو فيه أصناف لا تظهر
        [few] يبدو الملف تالفًا في { $count } صفوف. قد يكون مقطوعًا أو فيه أصناف لا تظهر
        [many] يبدو الملف تالفًا في { $count } صفًّا. قد يكون مقطوعًا أو فيه أصناف لا تظهر
       *[other] يبدو الملف تالفًا في { $count } صف. قد يكون مقطوعًا أو فيه أصناف لا تظهر
    }

## Export

export-title = تصدير
export-preset = الصيغة
export-done = { $count ->
        [zero] لم يُكتب شيء
        [one] كُتب صف واحد
        [two] كُتب صفّان
        [few] كُتب { $count } صفوف
        [many] كُتب { $count } صفًّا
       *[other] كُتب { $count } صف
    }
export-lossless = في الملف كل شيء، ويمكن استيراده من جديد
export-path = إلى أين، مع اسم الملف
import-kinds = CSV من جدول بيانات أو متجر، تفصل خلاياه الفواصل أو الفواصل المنقوطة أو علامات الجدولة
import-which-columns = ليس مؤكدًا ماذا يعني كل عمود. حدّد الذي فيه رمز الصنف أو العنوان
import-doubt-hides = هل يذكر عمود ما هي الأصناف التي لا تُباع؟ { $columns }. اقرأه على أنه الحالة أو منشور، أو احفظه كما هو
import-doubt-price = أي عمود فيه السعر؟ { $columns }. ويُحفظ الآخر كما هو
import-which-numbers = يمكن قراءة بعض الأعداد بطريقتين. حدّد كيف كُتبت
import-delimiter = تفصل الخلايا
import-delimiter-comma = الفواصل
import-delimiter-semicolon = الفواصل المنقوطة
import-delimiter-tab = علامات الجدولة
import-encoding = ترميز الأحرف
import-compare = انظر ما يتغيّر
import-change-columns = غيّر…
import-kept-columns = { $count ->
        [zero] لا أعمدة كما هي
        [one] عمود واحد كما هو
        [two] عمودان كما هما
        [few] { $count } أعمدة كما هي
        [many] { $count } عمودًا كما هو
       *[other] { $count } عمود كما هو
    }
import-tab-apply = للتطبيق
import-find = ابحث في هذه الصفوف
import-becomes = يصير
import-first-rows = يُعرض أول { NUMBER($shown) } من { NUMBER($total) }. ويُطبّق الكل
import-same-rows = { $count ->
        [zero] لا صفوف كما في الكتالوج
        [one] صف واحد كما في الكتالوج
        [two] صفّان كما في الكتالوج
        [few] { $count } صفوف كما في الكتالوج
        [many] { $count } صفًّا كما في الكتالوج
       *[other] { $count } صف كما في الكتالوج
    }
import-problems-beside = لا تُستورد هذه الصفوف. والسبب مكتوب بجانبها
import-not-left-out = لا يُطبّق شيء ما دام في صف خطأ
import-also = { $count ->
        [zero] في هذا الصف وحده
        [one] وأيضًا في صف آخر
        [two] وأيضًا في صفّين آخرين
        [few] وأيضًا في { $count } صفوف أخرى
        [many] وأيضًا في { $count } صفًّا آخر
       *[other] وأيضًا في { $count } صف آخر
    }
import-take-back = تراجع عن الكل
import-taken-back = تم التراجع عن { $name }
import-another = ملف آخر
import-see-catalogue = انظر الكتالوج
import-field-of = { $field }، { $of }
import-field-option-name = اسم الخيار { NUMBER($number) }
import-field-option-value = قيمة الخيار { NUMBER($number) }
import-field-parent = رمز المنتج
import-field-published = ظاهر في المتجر
import-field-type = النوع
import-field-category = الفئة
import-field-weightGrams = الوزن بالغرام
import-field-weightUnit = وحدة الوزن
import-field-dimensionsUnit = وحدة المقاس
import-field-productOrigin = بلد المنشأ، المنتج كله
import-field-optionNames = أسماء الخيارات
import-field-optionValues = قيم الخيارات
import-field-images = الصور
import-field-imagePosition = موضع الصورة
import-field-group = رقم المنتج
import-field-generatedSku = رمز أنشأه البرنامج
import-field-productId = رقم المنتج في متجره
import-field-ignore = متروك
