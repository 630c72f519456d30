### أسباب الرفض، واحد لكل رمز: ما الحال، ثم (.hint) ما العمل.

## The program itself

error-internal = حدث خطأ في Dhow: { $detail }
    .hint = لم يتغيّر شيء. حاول مرة أخرى، وأبلغ عنه إن تكرّر
error-unknownCommand = لا يوجد أمر «{ $name }»
    .hint = أغلق Dhow وافتحه من جديد ليكون للنافذة والبرنامج الإصدار نفسه
error-badRequest = صيغة الطلب غير صحيحة: { $detail }
    .hint = راجع المعطيات باستعمال --help
error-cancelled = أُوقف
    .hint = ما اكتمل قبل ذلك محفوظ. ابدأ من جديد للمتابعة

## Files and the workspace

error-fileMissing = لا يوجد ملف { $path }
    .hint = تحقّق من الاسم والمجلد
error-fileAccess = تعذّرت قراءة { $path } أو الكتابة فيه
    .hint = تحقّق من أذونات الملف ومجلده، ومن أن القرص موصول
error-fileExists = { $path } موجود من قبل
    .hint = اختر اسمًا آخر، أو انقل ذلك الملف أولًا
error-diskFull = القرص ممتلئ. لم يتغيّر شيء
    .hint = أفرغ بعض المساحة ثم حاول مرة أخرى
error-notAWorkspace = { $path } ليس ملف عمل لبرنامج Dhow
    .hint = افتح ملف .dhow. أما الجداول فتدخل بالاستيراد
error-workspaceNewer = { $path } صنعه إصدار أحدث من Dhow
    .hint = ثبّت أحدث إصدار ثم افتحه. الملف لم يتغيّر
error-workspaceInUse = { $path } مفتوح في نافذة أخرى
    .hint = أغلقه هناك ثم حاول مرة أخرى
error-workspaceReadOnly = { $path } للقراءة فقط
    .hint = اسمح بالكتابة في الملف ومجلده، أو اعمل على نسخة
error-workspaceCorrupt = { $path } تالف
    .hint = استعد أحدث نسخة احتياطية. الملف التالف يبقى كما هو
error-workspaceAltered = جداول { $path } ليست كما أنشأها Dhow
    .hint = غيّر برنامج آخر هذا الملف. استعد نسخة احتياطية أو افتح نسخة لم تتغيّر

## Goods and fields

error-notFound = { $kind ->
        [product] لا يوجد منتج { $id }
        [variant] لا يوجد صنف { $id }
        [market] لا توجد سوق { $id }
        [changeSet] لا توجد مجموعة تغييرات { $id }
        [conflict] لا يوجد تعارض { $id }
        [media] لا توجد صورة { $id }
        [act] لا توجد عملية { $id } في السجل
       *[other] لا يوجد { $id }
    }
    .hint = ربما أُزيل. انظر في القائمة مرة أخرى
error-skuUnknown = لا يوجد رمز { $sku }
    .hint = تحقّق من الكتابة. الأحرف الكبيرة والصغيرة مختلفة
error-skuTaken = الرمز { $sku } مستعمل من قبل
    .hint = أعطِ هذا الصنف رمزًا آخر
error-fieldUnknown = لا يوجد حقل «{ $field }»
    .hint = أسماء الحقول كما في جواب «product show»
error-valueInvalid = { $reason ->
        [empty] { $field } فارغ
        [checkDigit] الرقم الأخير من { $value } غير صحيح
        [length] عدد أرقام { $value } غير صحيح
        [notANumber] { $value } ليس عددًا
        [notAnAmount] { $value } ليس مبلغًا
        [ambiguous] يمكن قراءة { $value } بطريقتين
        [negative] { $value } أقل من الصفر
        [tooManyDecimals] في { $value } خانات عشرية أكثر مما يُحفظ
        [tooLarge] { $value } كبير جدًا
        [tooLong] { $field } طويل جدًا
        [currency] { $value } ليست عملة
        [country] { $value } ليس بلدًا
        [locale] { $value } ليست لغة
        [date] { $value } ليس تاريخًا
        [control] في { $value } حرف لا يُرى
       *[other] { $value } لا يناسب { $field }
    }
    .hint = { $reason ->
        [empty] اكتب شيئًا
        [checkDigit] ابحث عن رقمين تبادلا مكانيهما
        [length] للباركود 8 أو 12 أو 13 أو 14 رقمًا
        [ambiguous] اكتبه بلا فاصل آلاف وبنقطة عشرية: 1234.50
        [tooManyDecimals] أبقِ 6 خانات عشرية على الأكثر
        [currency] استعمل ثلاثة أحرف مثل EUR
        [country] استعمل حرفين مثل DE
        [locale] استعمل رمزًا مثل de أو zh-Hans
        [date] اكتبه هكذا: 2026-10-30
       *[other] لم يتغيّر شيء. اكتب قيمة أخرى
    }
error-nothingToUndo = لا شيء للتراجع عنه
    .hint = العمليات كلها في السجل
error-nothingToRedo = لا شيء لإعادته
    .hint = الإعادة ممكنة بعد التراجع مباشرة

## Import and export

error-mappingNeeded = ليس مؤكدًا ماذا يعني كل عمود
    .hint = حدّد العمود الذي فيه الرمز أو العنوان. الاقتراح بداية
error-rowsRefused = { $count ->
        [zero] لا صفوف فيها أخطاء. لم يتغيّر شيء
        [one] صف واحد فيه خطأ. لم يتغيّر شيء
        [two] صفّان فيهما أخطاء. لم يتغيّر شيء
        [few] { $count } صفوف فيه خطأ. لم يتغيّر شيء
        [many] { $count } صفًّا فيه خطأ. لم يتغيّر شيء
       *[other] { $count } صف فيه خطأ. لم يتغيّر شيء
    }
    .hint = صحّح الصفوف، أو اتركها باستعمال --skip-bad-rows
error-formatUnknown = { $name } ليس بصيغة يقرؤها Dhow
    .hint = احفظه بصيغة CSV ثم استورده
error-headerMissing = العمود «{ $header }» ناقص
    .hint = يجب أن يحمل الصف الأول أسماء الأعمدة
error-tooLarge = { $what ->
        [cell] توجد خلية أكبر من { $limit }
        [row] يوجد صف أكبر من { $limit }
        [file] الملف أكبر من { $limit }
        [media] الصورة أكبر من { $limit }
       *[other] هذا أكبر من { $limit }
    }
    .hint = صغّره ثم حاول مرة أخرى. لم يتغيّر شيء
error-encodingInvalid = الملف ليس نصًّا بترميز { $encoding }
    .hint = احفظه بترميز UTF-8 أو اذكر ترميزه

## Money

error-noRate = لا سعر صرف من { $from } إلى { $to } في { $asked }
    .hint = اجلب الأسعار أو خذها من ملف
error-rateRefused = سعر الصرف { $rate } من { $from } إلى { $to } لا يُستعمل
    .hint = تحقّق من المصدر. سعر 1 بين عملتين لا يُستعمل أبدًا
error-marketUnknown = لا توجد سوق { $market }
    .hint = الرموز في «كل الأسواق»
error-marketInvalid = السوق غير مكتملة عند { $path }: { $reason }
    .hint = لم يتغيّر شيء. صحّحها هناك ثم طبّقها من جديد
error-noBasePrice = ليس للرمز { $sku } سعر يُبدأ منه
    .hint = اكتب السعر الأساسي
error-amountTooLarge = المبلغ أكبر من أن يُحسب بدقة
    .hint = تحقّق من السعر وسعر الصرف والكمية

## Storefront

error-priceMismatch = للرمز { $sku } سعران في { $market }: { $shown } و{ $expected }
    .hint = ابنِ المتجر من جديد. أبلغ عنه إن تكرّر
error-storefrontIssues = { $count ->
        [zero] لا ملاحظات في المتجر
        [one] في المتجر ملاحظة واحدة
        [two] في المتجر ملاحظتان
        [few] في المتجر { $count } ملاحظات
        [many] في المتجر { $count } ملاحظة
       *[other] في المتجر { $count } ملاحظة
    }
    .hint = عالجها، أو ابنِ بدون --strict
error-folderNotOurs = في { $path } ملفات لم يكتبها Dhow
    .hint = اختر مجلدًا فارغًا

## Network

error-notEnrolled = هذا الجهاز ليس على محور
    .hint = انضم إلى محور من الإعدادات
error-alreadyEnrolled = ملف العمل هذا على محور من قبل
    .hint = ينضم الجهاز الثاني برمز من هذا الجهاز
error-offline = تعذّر الوصول إلى المحور. كل شيء محفوظ هنا
    .hint = يُرسل عندما تتصل
error-hubRefused = { $reason ->
        [rate-limited] يطلب المحور الانتظار قليلًا
        [too-large] لا يأخذ المحور هذا القدر دفعة واحدة
        [clock-skew] ساعة هذا الحاسوب غير مضبوطة
       *[other] رفض المحور: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] اضبط الساعة ثم زامن من جديد
       *[other] لم يضِع شيء. زامن لاحقًا
    }
error-hubUntrusted = الجواب ليس من محورك
    .hint = تحقّق من العنوان. لم يُرسل شيء
error-inviteInvalid = لم يعد هذا الرمز صالحًا
    .hint = اصنع رمزًا جديدًا على الجهاز الأول. يصلح الرمز 15 دقيقة ومرة واحدة
error-deviceRevoked = أُخرج هذا الجهاز من المحور
    .hint = عملك كله هنا. انضم من جديد برمز من جهاز آخر
error-keyMissing = مفتاح هذا الجهاز ليس على هذا الحاسوب
    .hint = هذا الملف منسوخ. انضم من جديد برمز من جهاز آخر
