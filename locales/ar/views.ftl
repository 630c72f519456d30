### عروض الكتالوج المحفوظة: علامات تبويبها وما يُفعل بها ومربع الحوار.

views-label = العروض المحفوظة
views-save = حفظ العرض
views-save-changes = حفظ التغييرات
views-edit = اسم العرض وأعمدته
views-delete = إزالة العرض
views-name = اسم العرض
views-columns = الأعمدة
views-columns-help = تظهر الأعمدة بهذا الترتيب. اسحب عمودًا، أو اضغط Alt مع مفتاح سهم
views-save-new = حفظ كعرض جديد
views-discard = تجاهل التغييرات
views-changed = تغيّر ولم يُحفظ
views-more = العروض وما يمكن فعله بها
views-one = عرض محفوظ
# $name (Text)
views-back = العودة إلى { $name }
views-next = العرض التالي
views-previous = العرض السابق
views-name-blank = اكتب اسمًا
# $column (Text)
views-column-up = نقل { $column } إلى أعلى
# $column (Text)
views-column-down = نقل { $column } إلى أسفل
# $column (Text)
# $place (Number)
# $count (Number)
views-column-moved = { $column } في الموضع { $place } من { $count }
views-column-last = يبقى عمود واحد
