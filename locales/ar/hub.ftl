### Hub and devices: who is in, the words on paper, and the ways to another hub and away.

hub-devices = الأجهزة
hub-device-name = الاسم
hub-device-came = طريقة الانضمام
hub-device-seen = آخر ظهور
hub-device-this-one = هذا الحاسوب
hub-role-first = أول جهاز
hub-role-invited = برمز
hub-role-recovered = بكلمات الاسترداد
hub-role-renewed = مكان نسخة
# $time (Text)
hub-device-out = أُخرج { $time }
# $name (Text)
hub-device-rename = أعد تسمية { $name }
# $name (Text)
hub-device-renamed = اسمه الآن { $name }
hub-device-take-out = أخرِج
# $name (Text)
hub-device-take-out-of = أخرِج { $name }
# $time (Text)
hub-revoke-had = عليه، حتى { $time }: كل البضائع بأسعارها وتكاليفها، والنصوص والصور والأسواق وسجل الشركة
hub-revoke-does = من الآن لا يرسل شيئًا ولا يستلم شيئًا. يرفض المحور مفتاحه
hub-revoke-stays = ما على قرصه يبقى هناك. لا يمكن لأحد حذفه من هنا
hub-revoke-back = لا يعود إلا برمز جديد. لا يمكن التراجع عن هذا
hub-revoke-paper = إن كانت ورقة كلمات الاسترداد معه فأنشئ كلمات جديدة
# $name (Text)
hub-revoked = أُخرج { $name }
hub-add-where = على الحاسوب الآخر اختر «انضم برمز» واكتب هذا العنوان وهذا الرمز
hub-words = كلمات الاسترداد
hub-words-missing = لم تُنشأ بعد. بها تعود إن لم يبقَ لك حاسوب
hub-words-unchecked = أُنشئت ولم تُراجَع. إن لم تكن على ورقة فأنشئ غيرها
hub-words-checked = على الورق ومُراجَعة
hub-words-elsewhere = يتولاها جهاز آخر. يمكن إنشاء غيرها هنا
hub-words-write = اكتب كلمات الاسترداد
hub-words-note = بلا كلمات الاسترداد لا يعود أحد إلى المحور إن فُقد هذا الحاسوب
hub-words-new = أنشئ كلمات جديدة
hub-words-intro = اثنتا عشرة كلمة تُدخل حاسوبًا جديدًا إن ذهبت حواسيبك. تُعرض مرة واحدة ولا تُحفظ في أي مكان، لا هنا ولا على المحور
hub-words-paper = جهّز ورقة وقلمًا، واحفظ الورقة بعيدًا عن الحاسوب. من يملكها يستطيع الدخول
hub-words-replaces = الكلمات التي أُنشئت من قبل لا تفتح شيئًا بعد ذلك
hub-words-show = اعرض الكلمات
hub-words-order = اكتبها على ورقة بهذا الترتيب. بعد الإغلاق لا تُعرض ثانية
hub-words-written = هي على الورق
hub-words-check = اكتب هذه الكلمات الثلاث من الورقة
# $number (Number)
hub-words-nth = الكلمة { $number }
hub-words-wrong = هنا كلمة أخرى
hub-words-check-act = راجع
hub-words-again = اعرضها ثانية
hub-words-done = كلمات الاسترداد على الورق ومُراجَعة
hub-recover = عُد بكلمات الاسترداد
hub-recover-help = لملف مفاتيحه ليست على هذا الحاسوب، بعد استعادة نسخة احتياطية أو فقدان جهاز
hub-recover-words = الكلمات الاثنتا عشرة
hub-recover-words-help = بترتيبها، وبينها فراغات
hub-recover-act = عُد
hub-recovered = هذا الحاسوب على المحور
hub-join = انضم برمز
hub-join-help = لحاسوب آخر من شركة هي على محور. يكون له ملف خاص به
hub-move = انتقل…
hub-move-title = المتابعة مع محور في عنوان آخر
hub-move-address = عنوان المحور الجديد
hub-move-look = اسأل هناك
hub-move-same = لدى المحور هناك سجل ملف العمل هذا. يتغير العنوان فقط
# $count (Number)
hub-move-other = { $count ->
        [zero] لا يعرف المحور هناك ملف العمل هذا. لا مستندات تنتقل إليه
        [one] لا يعرف المحور هناك ملف العمل هذا. ينتقل إليه مستند واحد كاملًا
        [two] لا يعرف المحور هناك ملف العمل هذا. ينتقل إليه مستندان كاملين
        [few] لا يعرف المحور هناك ملف العمل هذا. تنتقل إليه { $count } مستندات كاملة
        [many] لا يعرف المحور هناك ملف العمل هذا. ينتقل إليه { $count } مستندًا كاملًا
       *[other] لا يعرف المحور هناك ملف العمل هذا. ينتقل إليه { $count } مستند كاملًا
    }
hub-move-others = تبقى الأجهزة الأخرى في العنوان القديم حتى تنتقل هي أيضًا
hub-move-act = انتقل إلى هناك
hub-moved = يتابع ملف العمل هذا في العنوان الجديد
hub-leave = غادر…
hub-leave-title = مغادرة المحور
hub-leave-keeps = يبقى العمل كله على هذا الحاسوب، ويمكن أن يذهب إلى محور من جديد، إلى هذا أو غيره
# $count (Number)
hub-leave-listings = { $count ->
        [zero] لا يرى المشترون عروضًا هناك
        [one] يظل المشترون يرون عرضًا واحدًا هناك حتى يُسحب هناك
        [two] يظل المشترون يرون عرضين هناك حتى يُسحبا هناك
        [few] يظل المشترون يرون { $count } عروض هناك حتى تُسحب هناك
        [many] يظل المشترون يرون { $count } عرضًا هناك حتى يُسحب هناك
       *[other] يظل المشترون يرون { $count } عرض هناك حتى يُسحب هناك
    }
hub-leave-none = لا يرى المشترون عروضًا هناك
hub-leave-withdraw = لسحبها أولًا اجعل هذه البضائع مسودات وانشر، ثم غادر
hub-leave-show = اعرض المنشور
hub-leave-act = غادر المحور
hub-left = ملف العمل هذا ليس على محور
hub-settings = الأجهزة وكلمات الاسترداد والعنوان
