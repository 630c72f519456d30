### عروض الكتالوج المحفوظة: علامات تبويبها وما يُفعل بها ومربع الحوار.

views-label = العروض المحفوظة
views-save = حفظ العرض
views-save-changes = حفظ التغييرات
views-edit = اسم العرض وأعمدته
views-delete = إزالة العرض
views-name = اسم العرض
views-columns = الأعمدة
views-columns-help = تظهر الأعمدة بترتيب اختيارها. إذا لم يُختر أي عمود تعرض الشبكة كل الأعمدة
