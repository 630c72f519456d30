### أسباب الرفض، واحد لكل رمز: ما الحال، ثم (.hint) ما العمل.

## The program itself

error-internal = حدث خطأ في Dhow: { $detail }
    .hint = لم يتغيّر شيء. حاول مرة أخرى، وأبلغ عنه إن تكرّر
error-unknownCommand = لا يوجد أمر «{ $name }»
    .hint = أغلق Dhow وافتحه من جديد ليكون للنافذة والبرنامج الإصدار نفسه
error-badRequest = صيغة الطلب غير صحيحة: { $detail }
    .hint = لم يتغيّر شيء. أغلق Dhow وافتحه من جديد. وإن بقي الخطأ فأبلغ عنه
    .shell-hint = راجع المعطيات باستعمال ‎--help‎
error-cancelled = أُوقف
    .hint = ما اكتمل قبل ذلك محفوظ. ابدأ من جديد للمتابعة

## Files and the workspace

error-fileMissing = لا يوجد ملف { $file }
    .hint = تحقّق من الاسم والمجلد
error-fileAccess = تعذّرت قراءة { $file } أو الكتابة فيه
    .hint = تحقّق من أذونات الملف ومجلده، ومن أن القرص موصول
error-fileExists = { $file } موجود من قبل
    .hint = اختر اسمًا آخر، أو انقل ذلك الملف أولًا
error-diskFull = القرص ممتلئ. لم يتغيّر شيء
    .hint = أفرغ بعض المساحة ثم حاول مرة أخرى
error-noWorkspace = لا يوجد ملف عمل مفتوح
    .hint = افتح ملف ‎.dhow‎ أو ابدأ ملفًا جديدًا
error-notAWorkspace = { $file } ليس ملف عمل لبرنامج Dhow
    .hint = افتح ملف ‎.dhow‎. أما الجداول فتدخل بالاستيراد
error-workspaceNewer = أنشأ { $file } إصدار أحدث من Dhow
    .hint = ثبّت أحدث إصدار ثم افتحه. الملف لم يتغيّر
error-workspaceInUse = { $file } مفتوح في نافذة أخرى
    .hint = أغلقه هناك ثم حاول مرة أخرى
error-workspaceReadOnly = { $file } للقراءة فقط
    .hint = اسمح بالكتابة في الملف ومجلده، أو اعمل على نسخة
error-workspaceCorrupt = { $file } تالف
    .hint = استعد أحدث نسخة احتياطية. الملف التالف يبقى كما هو
error-workspaceAltered = جداول { $file } ليست كما أنشأها Dhow
    .hint = غيّر برنامج آخر هذا الملف. استعد نسخة احتياطية أو افتح نسخة لم تتغيّر

## Goods and fields

error-notFound = { $kind ->
        [product] لا يوجد منتج { $key }
        [variant] لا يوجد صنف { $key }
        [market] لا توجد سوق { $key }
        [changeSet] لا توجد مجموعة تغييرات { $key }
        [conflict] لا يوجد تعارض { $key }
        [picture] لا توجد صورة { $key }
        [act] لا توجد عملية { $key } في السجل
        [rateSource] لا يوجد مصدر أسعار صرف { $key }
        [rate] لا سعر صرف منحّى باسم { $key }
       *[other] لا يوجد { $key }
    }
    .hint = ربما أُزيل. انظر في القائمة مرة أخرى
error-skuUnknown = لا يوجد صنف رمزه { $sku }
    .hint = تحقّق من الكتابة. الأحرف الكبيرة والصغيرة مختلفة
error-skuTaken = الرمز { $sku } مستعمل من قبل
    .hint = أعطِ هذا الصنف رمزًا آخر
error-fieldUnknown = لا يوجد حقل «{ $field }»
    .hint = لم يتغيّر شيء. أغلق Dhow وافتحه من جديد. وإن بقي الخطأ فأبلغ عنه
    .shell-hint = أسماء الحقول كما في جوابي «product show» و«seller show»
# $limit (Number) - of characters, where there is one
error-valueInvalid = { $reason ->
        [empty] { $field } فارغ
        [taken] { $value } مستعمل من قبل
        [notOneOf] ليس { $value } من قيم { $field }
        [checkDigit] الرقم الأخير من { $value } غير صحيح
        [length] عدد أرقام { $value } غير صحيح
        [notDigits] { $value } ليس باركودًا
        [digitsLost] ضاعت الأرقام الأخيرة من { $value }
        [notANumber] { $value } ليس عددًا
        [negative] { $value } أقل من الصفر
        [tooPrecise] في { $value } خانات عشرية أكثر مما يُحفظ
        [tooLarge] { $value } كبير جدًا
        [tooLong] { $field } طويل جدًا
        [controlCharacter] في { $value } حرف لا يُرى
        [unknownCurrency] { $value } ليست عملة
        [invalidCountry] { $value } ليس بلدًا
        [basePriceTax] لا يقول { $value } هل السعر شامل الضريبة
        [invalidLocale] { $value } ليست لغة
        [sourceLocale] { $value } هي اللغة التي كُتبت بها البضائع
        [noSourceText] ليس للحقل { $value } نص يُترجم
        [hsCode] { $value } ليس رمز HS
        [unit] { $value } ليست وحدة بيع
        [otherCurrency] { $value } بعملة أخرى
        [severalLocations] { $field } موزّع على عدة مواقع
        [notADay] { $value } ليس تاريخًا
        [notAnInstant] { $value } ليست لحظة
        [lastVariant] يبقى الصنف الأخير مع منتجه
        [pictureFormat] { $value } ليست صورة يمكن عرضها
        [pictureTooLarge] في { $value } بكسلات أكثر مما ينبغي
        [address] { $value } ليس عنوانًا
        [slug] لا يصلح { $value } جزءًا من عنوان
        [email] { $value } ليس عنوان بريد إلكتروني
        [phone] { $value } ليس رقم هاتف
        [whatsapp] لا يذكر { $value } رمز بلد الرقم
        [vatId] لا يوافق { $value } صيغة الأرقام الضريبية في البلد
        [stays] اختيار { $field } تمّ عند إنشاء ملف العمل، ولا يتغيّر
        [mappingInvalid] الأعمدة غير مناسبة: { $value }
        [mappingUnreadable] تعذّرت قراءة ملف الأعمدة: { $value }
       *[other] { $value } لا يناسب { $field }
    }
    .hint = { $reason ->
        [empty] اكتب شيئًا
        [taken] اختر غيره
        [checkDigit] ابحث عن رقمين تبادلا مكانيهما
        [length] للباركود 8 أو 12 أو 13 أو 14 رقمًا
        [notDigits] الباركود أرقام فقط
        [digitsLost] اختصره برنامج الجداول. اكتبه كاملًا من جديد
        [notANumber] اكتب عددًا مثل 1234.50
        [negative] يجب أن يكون صفرًا أو أكثر
        [tooLong] استعمل { $limit } حرفًا على الأكثر
        [tooPrecise] أبقِ 6 خانات عشرية على الأكثر
        [unknownCurrency] استعمل ثلاثة أحرف مثل EUR
        [invalidCountry] استعمل حرفين مثل DE
        [basePriceTax] اكتب excluded، أو ‎included:‎ مع بلد، مثل included:DE
        [invalidLocale] استعمل رمزًا مثل de أو zh-Hans
        [hsCode] لرمز HS من 6 إلى 12 رقمًا
        [unit] استعمل وحدة مثل pcs أو kg، أو رمزًا مثل C62
        [otherCurrency] اكتب العملة بالحروف، مثل ‎12.50 USD‎
        [severalLocations] حدّد الموقع: ‎stock@‎ ثم اسم الموقع
        [notADay] اكتبه هكذا: ‎2026-10-30‎
        [notAnInstant] اكتبها هكذا: ‎2026-10-30T17:12:00Z‎
        [lastVariant] أزل المنتج كله بدلًا من ذلك
        [pictureFormat] استعمل PNG أو JPEG أو WebP أو GIF
        [pictureTooLarge] صغّر الصورة
        [address] يبدأ العنوان بـ ‎https://‎
        [slug] استعمل الحروف والأرقام والشرطات
        [email] اكتبه هكذا: name@firm.example
        [phone] اكتبه مع رمز البلد مثل ‎+90 232 441 00 00‎
        [whatsapp] اكتبه هكذا: ‎+90 532 000 11 22‎ أو رابط wa.me
        [vatId] اكتبه مع حروفه مثل DE123456789 وتحقق من البلد
        [stays] أنشئ ملف عمل جديدًا لقيمة أخرى
       *[other] لم يتغيّر شيء. اكتب قيمة أخرى
    }
error-nothingToUndo = لا شيء للتراجع عنه
    .hint = العمليات كلها في السجل
error-nothingToRedo = لا شيء لإعادته
    .hint = الإعادة ممكنة بعد التراجع مباشرة

## Import and export

error-mappingNeeded = { $about ->
        [hides] ليس مؤكدًا هل يذكر عمود ما هي الأصناف التي لا تُباع: { $columns }. اعتُبر الصف { $row } صف الرأس: { $header }
        [price] ليس مؤكدًا أي عمود فيه السعر: { $columns }. اعتُبر الصف { $row } صف الرأس: { $header }
       *[none] ليس مؤكدًا ماذا يعني كل عمود. اعتُبر الصف { $row } صف الرأس: { $header }
    }
    .hint = { $about ->
        [hides] حدّد في الأعمدة أن العمود هو الحالة أو published حيث تعني نعم أنه للبيع، أو أنه يُحفظ كما هو
        [price] حدّد في الأعمدة أيها السعر، ويُحفظ الآخر كما هو
       *[none] { $otherRow ->
            [none] حدّد في الأعمدة أعمدة رمز الصنف والعنوان والسعر. الاقتراح بداية
           *[other] إن كان الصف { $otherRow } هو صف الرأس فحدّده في الأعمدة. وإلا فحدّد هناك أعمدة رمز الصنف والعنوان والسعر
        }
    }
    .shell-hint = { $about ->
        [hides] حدّد في الأعمدة أو بالخيار ‎--mapping‎ أن العمود هو الحالة أو published حيث تعني نعم أنه للبيع، أو أنه يُحفظ كما هو
        [price] حدّد في الأعمدة أو بالخيار ‎--mapping‎ أيها السعر، ويُحفظ الآخر كما هو
       *[none] { $otherRow ->
            [none] حدّد في الأعمدة أو بالخيار ‎--mapping‎ أعمدة رمز الصنف والعنوان والسعر. الاقتراح بداية
           *[other] إن كان الصف { $otherRow } هو صف الرأس فحدّده في الأعمدة أو بالخيار ‎--header-row { $otherRow }‎. وإلا فحدّد هناك أو بالخيار ‎--mapping‎ أعمدة رمز الصنف والعنوان والسعر
        }
    }
error-currencyNeeded = { $platform ->
        [none] في الملف «{ $said }»، لكن أسعاره بعملة أخرى
       *[other] لا يذكر الملف من { $platform } عملة أسعاره
    }
    .hint = حدّدها في الأعمدة
    .shell-hint = حدّدها في الأعمدة أو بالخيار ‎--currency‎
error-taxCountryNeeded = { $reason ->
        [rate] في أسعار { $column } ضريبة { $rate } %، ولا فئة ضريبية في { $country } بهذه النسبة اليوم
        [sentence] في الملف «{ $said }»، ولا يوافق ذلك ضريبة { $column }
       *[other] في أسعار { $column } ضريبة، ولا يُعرف بلدها
    }
    .hint = { $reason ->
        [rate] إن كانت ضريبة بلد آخر فاختر ذلك البلد. وإلا فحدّد في الأعمدة أي فئة ضريبية في الأسعار، أو أنها بلا ضريبة
        [sentence] حدّد في الأعمدة أيهما صحيح
       *[other] حدّد البلد، أو اكتب بلد الشركة في الإعدادات
    }
    .shell-hint = { $reason ->
        [rate] إن كانت ضريبة بلد آخر فحدّده، مثل ‎--prices gross:FR‎. وإلا فعيّن العمود إلى ‎basePrice:included:‎ مع البلد والفئة، أو إلى basePrice:excluded حين تصير الأسعار بلا ضريبة
        [sentence] حدّد الصحيح بالخيار ‎--prices net‎ أو ‎--prices gross:DE‎
       *[other] حدّد البلد، مثل ‎--prices gross:DE‎، أو اكتب بلد الشركة في الإعدادات
    }
error-newGoodsNeedTitle = في القائمة أصناف ليست في الكتالوج ({ $skus }، الصفوف { $rows }، وعددها { $count }) ولا عناوين لها
    .hint = اختر «غيّر الأصناف المعروفة فقط»، أو أضف عمودًا بعناوينها لتدخل أصنافًا جديدة
    .shell-hint = اتركها باستعمال ‎--update-only‎، أو أضف عمودًا بعناوينها لتدخل أصنافًا جديدة
error-rowsRefused = { $count ->
        [zero] لا صفوف فيها أخطاء. لم يتغيّر شيء
        [one] صف واحد فيه خطأ. لم يتغيّر شيء
        [two] صفّان فيهما خطأ. لم يتغيّر شيء
        [few] { $count } صفوف فيها أخطاء. لم يتغيّر شيء
        [many] { $count } صفًّا فيها أخطاء. لم يتغيّر شيء
       *[other] { $count } صف فيها أخطاء. لم يتغيّر شيء
    }
    .hint = صحّح الصفوف، أو اختر «اترك هذه الصفوف»
    .shell-hint = صحّح الصفوف، أو اتركها باستعمال ‎--skip-bad-rows‎
error-formatUnknown = { $reason ->
        [empty] الملف فارغ
        [unclosedQuote] تُفتح علامة اقتباس في الصف { $row } ولا تُغلق
       *[other] لا يقرأ Dhow هذا النوع من الملفات
    }
    .hint = { $reason ->
        [empty] اختر ملفًا آخر
        [unclosedQuote] أغلقها في الملف ثم استورده من جديد
       *[other] احفظه بصيغة CSV ثم استورده
    }
error-headerMissing = العمود «{ $column }» ناقص
    .hint = يجب أن يحمل الصف الأول أسماء الأعمدة
error-tooLarge = { $what ->
        [cell] في الصف { $row } خلية كبيرة جدًا
        [row] الصف { $row } كبير جدًا
        [columns] في الصف { $row } أعمدة أكثر مما ينبغي
        [file] الملف كبير جدًا
        [picture] الصورة كبيرة جدًا
        [document] أصبح «{ $product }» كبيرًا جدًا
        [field] { $field } في «{ $product }» أطول مما ينبغي
        [name] في «{ $product }» اسم أطول مما ينبغي
       *[other] هذا كبير جدًا
    }
    .hint = صغّره ثم حاول مرة أخرى. لم يتغيّر شيء
error-encodingInvalid = الملف ليس نصًّا بترميز { $encoding }
    .hint = احفظه بترميز UTF-8 أو اذكر ترميزه

## Money

error-noRate = { $since ->
        [last] لا سعر صرف من { $from } إلى { $to } في { $asked }. نُشر آخر سعر في { $lastPublished }
       *[never] لا سعر صرف من { $from } إلى { $to } في { $asked }
    }
    .hint = { $since ->
        [last] لا تُستعمل الأسعار الأقدم. حمّل سعرًا أحدث من ملف
       *[never] اجلب أسعار الصرف أو حمّلها من ملف
    }
error-rateRefused = سعر الصرف { $rate } من { $from } إلى { $to } لا يُستعمل
    .hint = تحقّق من المصدر. سعر صرف قدره 1 بين عملتين، وما ليس أكبر من الصفر، لا يُستعمل أبدًا
error-marketUnknown = لا توجد سوق { $market }
    .hint = الرموز في «كل الأسواق»
error-marketInvalid = { $reason ->
        [wrongKind] صيغة { $path } غير صحيحة
        [either] يجب أن يذكر { $path } أحد الاثنين كاملًا
        [missing] { $path } ناقص
        [unknownKey] ليس { $path } من إعدادات السوق
        [quoteNumber] يجب أن يُكتب { $path } بين علامتي اقتباس كي لا يضيع رقم
        [notANumber] { $path } ليس عددًا
        [notOneOf] ليس { $path } من الكلمات المسموحة
        [unknownCurrency] { $path } ليست عملة
        [invalidCountry] { $path } ليس بلدًا
        [invalidLocale] { $path } ليست لغة
        [invalidCode] لا يصلح { $path } رمزًا لسوق
        [twice] { $path } موجود مرتين
        [empty] { $path } فارغ
        [finerThanMinorUnit] { $path } أدق من أصغر وحدة في العملة
        [endingBeyondStep] ليس { $path } أصغر من خطوته. لا تنتهي الأسعار به إلا بخطوة قدرها { $step } على الأقل
        [notPositive] يجب أن يكون { $path } أكبر من الصفر
        [outOfRange] { $path } خارج النطاق
        [tooPrecise] في { $path } خانات عشرية أكثر مما يُحفظ
        [packUnknown] يذكر { $path } حزمة قواعد ليست هنا
        [notCovered] { $path }: لا تشمل حزمة القواعد هذا
        [taxRatesDiffer] لبلدان { $path } نسب ضريبة مختلفة
        [notToml] الملف ليس بصيغة TOML: { $detail }
       *[other] { $path } غير مناسب: { $detail }
    }
    .hint = { $reason ->
        [taxRatesDiffer] أنشئ لكل نسبة ضريبة سوقًا
        [endingBeyondStep] استعمل خطوة قدرها { $step } أو نهاية أصغر
        [quoteNumber] اكتبه هكذا: "19"
       *[other] لم يتغيّر شيء. صحّحها هناك ثم طبّقها من جديد
    }
error-noBasePrice = ليس للرمز { $sku } سعر يُبدأ منه
    .hint = اكتب السعر الأساسي
error-amountTooLarge = المبلغ أكبر من أن يُحسب بدقة
    .hint = تحقّق من السعر وسعر الصرف والكمية

## Storefront

error-priceMismatch = للرمز { $sku } سعران في { $market }
    .hint = ابنِ المتجر من جديد. أبلغ عنه إن تكرّر
error-storefrontIssues = { $count ->
        [zero] لا ملاحظات في المتجر
        [one] في المتجر ملاحظة واحدة
        [two] في المتجر ملاحظتان
        [few] في المتجر { $count } ملاحظات
        [many] في المتجر { $count } ملاحظة
       *[other] في المتجر { $count } ملاحظة
    }
    .hint = عالجها وابنِ من جديد
    .shell-hint = عالجها، أو ابنِ بدون ‎--strict‎
error-folderNotOurs = في { $folder } ملفات لم يكتبها Dhow
    .hint = اختر مجلدًا فارغًا

## Network

error-notEnrolled = هذا الجهاز ليس على محور
    .hint = انضم إلى محور من الإعدادات
error-alreadyEnrolled = ملف العمل هذا على محور من قبل
    .hint = ينضم الجهاز الثاني برمز من هذا الجهاز
error-hubAnswersLess = يجيب المحور بأقل مما هنا: سيذهب { $taken } من { $of } من المدخلات ({ $missing } لا يذكرها، { $deleted } يقول إنها أُزيلت). لم يتغيّر شيء
    .hint = اختر في «النشر» عند المحور أن تقبل ذلك أو أن تُرسل ما هنا من جديد
    .shell-hint = اقبل ذلك بالأمر dhow sync ‎--accept-less أو أرسل ما هنا من جديد بالأمر dhow sync ‎--refuse-less
error-offline = تعذّر الوصول إلى المحور. كل شيء محفوظ هنا
    .hint = يُرسل عندما تتصل
error-hubRefused = { $reason ->
        [too-many-requests] يطلب المحور الانتظار قليلًا
        [limit] لا يأخذ المحور هذا القدر دفعة واحدة
        [too-large] لا يأخذ المحور هذا القدر دفعة واحدة
        [clock-skew] ساعة هذا الحاسوب غير مضبوطة
        [signature-refused] لا يعرف المحور هذا التوقيع
        [unauthorized] لا يعرف المحور هذا الجهاز
        [id-taken] يعرف المحور هذا البائع من قبل
        [last-device] لا يمكن إخراج الجهاز الأخير
        [quota-exceeded] لا يحفظ المحور المزيد لهذا البائع
        [too-many-devices] لا يقبل المحور أجهزة أخرى لهذا البائع
        [too-long] اسم أو مسار أطول مما يحفظه المحور
        [document-too-large] صار أحد المنتجات أكبر مما يحفظه المحور
        [disk-full] قرص المحور ممتلئ
        [database-missing] ملف المحور مفقود
        [busy] لدى المحور الآن عمل كثير
        [behind] أجهزة أخرى تعمل على الأصناف نفسها
       *[other] رفض المحور: { $reason }
    }
    .hint = { $reason ->
        [clock-skew] اضبط الساعة ثم زامن من جديد
        [id-taken] انضم برمز من جهاز آخر
        [quota-exceeded] اطلب من مشغّل المحور مساحة أكبر. لم يضِع شيء
        [disk-full] أخبر مشغّل المحور. لم يضِع شيء
        [database-missing] أخبر مشغّل المحور. لم يضِع شيء
        [document-too-large] اختصر نصوصه أو قسّمه. لم يضِع شيء
        [id-taken] انضم برمز من جهاز آخر، أو استرِد بكلماتك
       *[other] لم يضِع شيء. زامن لاحقًا
    }
error-hubUntrusted = الجواب ليس من محورك
    .hint = تحقّق من العنوان. لم يُرسل شيء
error-logForged = { $reason ->
        [missing] يُسقط المحور تغييرات أجراها أحد أجهزتك
        [repeated] يعرض المحور تغييرات جهاز مرتين أو بترتيب آخر
        [unknownDevice] يعرض المحور تغييرات جهاز لم يُدخله أي من أجهزتك
       *[other] يعرض المحور تغييرات لم يوقّعها أي من أجهزتك
    }
    .hint = لم يؤخذ منها شيء ولم يتغير شيء هنا. أخبر من يشغّل المحور، ثم زامن حين يُصلَح
error-inviteInvalid = لم يعد هذا الرمز صالحًا
    .hint = أنشئ رمزًا جديدًا على الجهاز الأول. يصلح الرمز 15 دقيقة ومرة واحدة
error-joinUnfinished = انضمّ الجهاز، لكن لم يصل كل شيء بعد
    .hint = تابع: تُستأنف الخطوة من حيث توقفت
    .shell-hint = كرّر الخطوة نفسها: تُستأنف من حيث توقفت
error-deviceIsThis = هذا هو الجهاز الذي تعمل عليه
    .hint = أزِله من جهاز آخر
error-deviceUnknown = لا يعرف المحور هذا الجهاز. ربما فُقد ملفه أو استُعيد
    .hint = كل شيء محفوظ هنا. عُد بكلمات الاسترداد من الإعدادات، أو غادر المحور ثم انضم من جديد: ينتقل ما هنا إليه
    .shell-hint = كل شيء محفوظ هنا. شغّل ‎hub recover‎ بكلماتك، أو ‎hub leave‎ ثم ‎hub enrol‎: ينتقل ما هنا إليه
error-phraseShown = عُرضت كلمات الاسترداد من قبل
    .hint = إن ضاعت فأنشئ كلمات جديدة من الإعدادات، ولا تفتح القديمة شيئًا بعدها
    .shell-hint = إن ضاعت فأنشئ غيرها بـ ‎--replace، ولا تفتح القديمة شيئًا بعدها
error-phraseInvalid = هذه ليست كلمات الاسترداد الاثنتي عشرة
    .hint = راجع إملاء كل كلمة وترتيبها
error-phraseUnknown = لا يعرف المحور أحدًا بهذه الكلمات
    .hint = راجع عنوان المحور، وأن الكلمات هي الأحدث
# $name (Text)
error-phraseOther = هذه الكلمات لبائع آخر: { $name }
    .hint = عُد إلى ملف جديد: ابدأ ملف عمل جديدًا بهذه الكلمات
    .shell-hint = استرِد إلى ملف جديد بـ ‎--file
error-deviceRevoked = أُخرج هذا الجهاز من المحور
    .hint = عملك كله هنا. عُد بكلمات الاسترداد من الإعدادات، أو انضم من جديد برمز من جهاز آخر
error-conflictWholeGone = أُزيل ما كان هذا جزءًا منه، وبقيته غير معروفة هنا
    .hint = أبقِ الجانب الآخر أو اختر على الجهاز الذي ما زال يعرفه
error-keyMissing = مفتاح هذا الجهاز ليس على هذا الحاسوب
    .hint = استرِد بكلماتك، أو انضم برمز من جهاز آخر، أو غادر المحور وانضم من جديد
    .hint = هذا الملف منسوخ. عُد بكلمات الاسترداد من الإعدادات، أو انضم من جديد برمز من جهاز آخر
error-keySealed = مفتاح هذا الجهاز مختوم، وعبارة المرور لا تفتحه
    .hint = اذكر الملف الذي فيه عبارة المرور الصحيحة في DHOW_KEY_PASSPHRASE_FILE
error-keychainClosed = مفتاح هذا الجهاز في سلسلة مفاتيح النظام، وهي غير مفتوحة
    .hint = افتح سلسلة المفاتيح أو سجّل الدخول إلى سطح المكتب، ثم حاول مرة أخرى
error-passphraseMissing = لا توجد عبارة مرور
    .hint = اكتبها في السطر الأول من الملف أو أدخلها
error-passphraseWrong = عبارة المرور لا تفتح المفتاح الذي في هذه النسخة
    .hint = استعمل العبارة التي أُنشئت بها النسخة. ومن دونها استعد البضائع وحدها ثم استرِد بكلماتك
error-backupWithoutKeys = لا مفتاح جهاز في هذه النسخة
    .hint = استعدها من دون عبارة مرور، ثم استرِد بكلماتك أو انضم من جديد
error-clockInvalid = ساعة هذا الحاسوب غير صحيحة
    .hint = اضبط التاريخ والوقت ثم حاول مرة أخرى
