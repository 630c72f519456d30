### أسماء العمليات كما يعرضها التراجع والإشعارات والسجل.

## Workspace

act-create-workspace = إنشاء ملف العمل
act-sample = تحميل المثال
act-settings = الإعدادات
act-seller-set = { $field } للشركة
act-seller-set-many = { $count ->
        [zero] لا حقول للشركة
        [one] حقل واحد للشركة
        [two] حقلان للشركة
        [few] { $count } حقول للشركة
        [many] { $count } حقلًا للشركة
       *[other] { $count } حقل للشركة
    }

## Goods

act-product-create = منتج جديد { $title }
act-product-set = { $field }: { $title }
act-product-set-many = { $count ->
        [zero] لا حقول في { $title }
        [one] حقل واحد في { $title }
        [two] حقلان في { $title }
        [few] { $count } حقول في { $title }
        [many] { $count } حقلًا في { $title }
       *[other] { $count } حقل في { $title }
    }
act-product-delete = إزالة { $title }
act-variant-set = { $field }: { $sku }
act-variant-set-many = { $count ->
        [zero] لا حقول في { $sku }
        [one] حقل واحد في { $sku }
        [two] حقلان في { $sku }
        [few] { $count } حقول في { $sku }
        [many] { $count } حقلًا في { $sku }
       *[other] { $count } حقل في { $sku }
    }
act-variant-add = صنف جديد { $sku }
act-variant-delete = إزالة الصنف { $sku }
act-cells-set = { $count ->
        [zero] لا خلايا من الجدول
        [one] خلية واحدة من الجدول
        [two] خليتان من الجدول
        [few] { $count } خلايا من الجدول
        [many] { $count } خلية من الجدول
       *[other] { $count } خلية من الجدول
    }
act-named = { $name }
act-media-add = إضافة صورة إلى { $title }
act-media-set = تغيير صورة في { $title }
act-media-move = نقل صورة في { $title }
act-media-delete = إزالة صورة من { $title }

## Files

act-import = استيراد { $name }

## Money

act-market-create = سوق جديدة { $market }
act-market-save = تغيير السوق { $market }
act-market-apply = { $count ->
        [zero] لم تُحمّل أسواق
        [one] تحميل سوق واحدة
        [two] تحميل سوقين
        [few] تحميل { $count } أسواق
        [many] تحميل { $count } سوقًا
       *[other] تحميل { $count } سوق
    }
act-market-delete = إزالة السوق { $market }
act-rates-import = { $count ->
        [zero] لا أسعار صرف جديدة: { $source }
        [one] تحميل أسعار صرف { $source }، يوم واحد
        [two] تحميل أسعار صرف { $source }، يومين
        [few] تحميل أسعار صرف { $source }، { $count } أيام
        [many] تحميل أسعار صرف { $source }، { $count } يومًا
       *[other] تحميل أسعار صرف { $source }، { $count } يوم
    }
act-rates-accept = { $count ->
        [zero] لم يُستعمل أي سعر صرف منحّى
        [one] استعمال سعر صرف منحّى واحد
        [two] استعمال سعرَي صرف منحّيين
        [few] استعمال { $count } أسعار صرف منحّاة
        [many] استعمال { $count } سعر صرف منحّى
       *[other] استعمال { $count } سعر صرف منحّى
    }

## Words

act-translation-set = { $field }: { $title }، { $locale }
act-translation-delete = إزالة نص { $title }، { $locale }

## Network

act-leave = مغادرة المحور
act-move = الانتقال إلى عنوان محور آخر
act-enrol = الانضمام إلى محور
act-join = الانضمام جهازًا إضافيًّا
act-publish = { $count ->
        [zero] لم يُنشر شيء
        [one] نشر إدراج واحد
        [two] نشر إدراجين
        [few] نشر { $count } إدراجات
        [many] نشر { $count } إدراجًا
       *[other] نشر { $count } إدراج
    }
act-pull = تغييرات من جهاز آخر
act-taken-over = أُخذ من المحور: تغيّر { $changed }، وجديد { $new }، وأُزيل { $removed }
act-less-accepted = قُبل من المحور: تغيّر { $changed }، وجديد { $new }، وأُزيل { $removed }
act-written-anew = أُعيدت كتابة ما التقى بعمل جهاز آخر
act-conflict-keep-mine = اعتماد قيمتي في تعارض
act-conflict-keep-theirs = اعتماد القيمة الأخرى في تعارض
# $count (Number)
act-conflicts-keep-mine = أُخذ ما عندي في { $count } من التعارضات
# $count (Number)
act-conflicts-keep-theirs = أُخذ ما عندهم في { $count } من التعارضات

## Undo

act-unknown = تغيير

act-view-create = عرض جديد { $name }
act-twins-merge = { $count ->
    [zero] لم يُدمج أي مكرر
    [one] دُمج مكرر واحد
    [two] دُمج مكرران
    [few] دُمجت { $count } مكررات
    [many] دُمج { $count } مكررًا
   *[other] دُمج { $count } مكرر
}
act-view-save = تغيير العرض { $name }
act-view-delete = إزالة العرض { $name }

act-device-rename = أُعيدت تسمية جهاز
act-device-revoke = أُزيل جهاز من المحور
