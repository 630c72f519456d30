### 买家在店铺里看到的文字。符号、日期和金额已按格式传入。

shop-choose-title = 选择市场和语言
shop-choose-market = 市场
shop-choose-language = 语言
shop-home = 首页
shop-products = 商品
shop-all-products = 全部商品
shop-categories = 分类
shop-other-products = 本店其他商品
shop-breadcrumb = 您的位置
shop-menu = 菜单
shop-skip = 跳到内容
shop-market-currency = { $market }，{ $currency }
shop-price = 价格
shop-price-from = { $price } 起
shop-price-on-request = 价格面议
shop-tax-included = 含 { $percent } 税
shop-tax-included-plain = 含税
shop-tax-excluded = 不含税
shop-sku = 货号
shop-gtin = 商品条码
shop-origin = 产地
shop-weight = 重量
shop-weight-grams = { $value } 克
shop-weight-kilograms = { $value } 千克
shop-size = 尺寸
shop-minimum = 起订量 { $value }
shop-variants = 规格
shop-options = 选项
shop-data = 参数
shop-description = 商品介绍
shop-vendor = 厂商
shop-picture = 图片
shop-picture-of = { $title } 的图片
shop-picture-number = { $title } 的第 { NUMBER($index) } 张图片
shop-product-count = { $count ->
       *[other] { $count } 件商品
    }
shop-variant-count = { $count ->
       *[other] { $count } 种规格
    }
shop-empty = 这里还没有商品
shop-fallback = 以{ $language }显示
shop-not-translated = 尚未翻译
shop-rates-of = { $date }的价格
shop-price-valid-until = 价格有效期至 { $date }
shop-footer = { $seller } 的店铺
shop-no-cookies = 不用 Cookie，不作跟踪
shop-in-stock = 有货
shop-few-left = 所剩不多
shop-out-of-stock = 售罄
shop-pages = 页
shop-more-products = 更多商品
