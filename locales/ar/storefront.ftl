### ما يقرؤه المشترون في المتجر. الرموز والتواريخ والمبالغ تصل منسّقة.

shop-choose-title = اختر السوق واللغة
shop-choose-market = السوق
shop-choose-language = اللغة
shop-home = الرئيسية
shop-all-products = كل المنتجات
shop-other-products = المزيد من هذا المتجر
shop-breadcrumb = أنت هنا
shop-menu = القائمة
shop-skip = انتقل إلى المحتوى
shop-market-currency = { $market }، { $currency }
shop-price = السعر
shop-price-from = من { $price }
shop-price-on-request = السعر عند الطلب
shop-price-free = مجاني
shop-price-per = لكل { $quantity }
shop-tax-included = شامل ضريبة { $percent }
shop-tax-included-plain = شامل الضريبة
shop-tax-excluded = غير شامل الضريبة
shop-sku = رمز الصنف
shop-gtin = الباركود
shop-origin = بلد المنشأ
shop-weight = الوزن
shop-weight-grams = { $value } غ
shop-weight-kilograms = { $value } كغ
shop-minimum = أقل كمية { $value }
shop-variants = الأصناف
shop-options = الخيارات
shop-data = البيانات
shop-description = عن هذا المنتج
shop-vendor = المصنّع
shop-picture-of = صورة { $title }
shop-picture-number = الصورة { NUMBER($index) } من { $title }
shop-product-count = { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
shop-empty = لا شيء معروض هنا بعد
shop-fallback = معروض باللغة: { $language }
shop-rates-of = أسعار { $date }
shop-footer = متجر { $seller }
shop-no-cookies = بلا ملفات تعريف ارتباط وبلا تتبّع
shop-in-stock = متوفر
shop-few-left = بقي القليل
shop-out-of-stock = نفد
shop-pages = الصفحات
shop-more-products = منتجات أخرى
shop-ask = اسأل عن هذا المنتج
shop-ask-subject = سؤال عن { $title } ({ $sku })
shop-request-price = اطلب السعر
shop-request-price-subject = سعر { $title } ({ $sku })
shop-imprint = الاتصال وبيانات البائع
shop-legal-name = الاسم القانوني
shop-address = العنوان
shop-country = البلد
shop-vat-id = الرقم الضريبي
shop-email = البريد الإلكتروني
shop-phone = الهاتف
shop-whatsapp = واتساب
shop-returns = الإرجاع
shop-shipping = الشحن
shop-terms = شروط البيع
shop-privacy = الخصوصية
