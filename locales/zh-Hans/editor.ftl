### 商品编辑器，以及所有字段的名称。

editor-title = 商品
editor-tab-details = 资料
editor-tab-variants = 规格
editor-tab-media = 图片
editor-tab-prices = 价格
editor-tab-translations = 译文
editor-tab-history = 历史
editor-back = 返回商品目录
editor-publish = { $count ->
        [0] 发布
       *[other] 发布 { $count } 项改动
    }
editor-position = 第 { NUMBER($index) } 个，共 { NUMBER($total) } 个
editor-previous = 上一个商品
editor-next = 下一个商品
editor-delete = 从目录中移除
editor-missing = 这个商品已不在这里
editor-ready = 可以销售
editor-ready-yes = 就绪
editor-lately = 最近
editor-issues = 需要看看

## Details

details-title-in = 标题，{ $language }
details-description = 描述
details-price-terms = 价格
details-price-units = { $count } 件
details-tax-excluded = 不含税
details-tax-included = 含{ $country }的税
details-format-found = 按文字判断
details-format-plain = 纯文本
details-format-markdown = Markdown
details-format-html = HTML
details-border = 通关资料
details-shelf = 上架资料
details-status = 状态
details-length = { NUMBER($count) } / { NUMBER($limit) }
details-attributes = 文件中保留的列
details-gtin-help = 最后一位不对。是否有两位数字写反了？
details-gtin-fix = 改为 { $value }

## Variants

variants-add = 添加规格
variants-options = 选项
variants-new-sku = 新 SKU
variants-delete = 移除

## Media

media-drop = 把图片拖到这里，或粘贴。原图不会改动
media-choose = 选择图片…
media-alt-in = 图上是什么，{ $language }
media-main = 主图
media-earlier = 前移
media-later = 后移
media-delete = 移除
media-size = { NUMBER($width, useGrouping: "false") } × { NUMBER($height, useGrouping: "false") }
media-not-here = 联网后获取

## Prices

prices-market = 市场
prices-shown = 显示价格
prices-keep = 您实得
prices-margin = 利润率
prices-floor = 底线 { $percent }
prices-state = 状态
prices-on = 价格日期
prices-line-check = 核对行金额
prices-line = { $quantity } × { $unit } = { $total }
prices-quantity = 数量

## History

history-title = 历史
history-empty = 还没有任何改动
history-when = 时间
history-who = 谁
history-what = 内容
history-before = 之前
history-after = 之后
history-undone = 已撤销
history-fields = { $count } 个字段

## Fields

field-title = 标题
field-description = 描述
field-descriptionFormat = 描述格式
field-status = 状态
field-slug = 地址
field-handle = 商品标识
field-vendor = 厂商
field-kind = 类型
field-tags = 标签
field-options = 选项
field-media = 图片
field-alt = 图片说明
field-position = 位置
field-sku = 货号 SKU
field-gtin = 条码 GTIN
field-basePrice = 基准价
field-basePriceCurrency = 基准价的货币
field-basePriceTax = 基准价所含的税
field-priceQuantity = 价格对应数量
field-compareAtPrice = 原价
field-compareAtPriceCurrency = 原价的货币
field-cost = 成本
field-costCurrency = 成本的货币
field-weight = 重量
field-length = 长度
field-width = 宽度
field-height = 高度
field-hsCode = HS 编码
field-origin = 产地
field-minimumQuantity = 起订量
field-unit = 单位
field-stock = 库存
field-locale = 语言
field-currency = 货币
field-countries = 国家
field-code = 代码
field-price = 价格规则
field-attribute = 其他列
field-image = 图片
field-imageAlt = 图片说明
field-option1 = 第一选项
field-option2 = 第二选项
field-option3 = 第三选项
field-seller = 公司
field-legalName = 法定名称
field-address = 地址
field-country = 国家
field-vatId = 税号
field-email = 邮箱
field-phone = 电话
field-whatsapp = WhatsApp
field-policies = 政策
field-returns = 退货
field-shipping = 配送
field-terms = 销售条款
field-privacy = 隐私
field-baseCurrency = 本币
field-sourceLocale = 商品的语言
field-name = 名称
field-optionName = 选项名称
field-optionValue = 选项值
field-variant = 规格
field-product = 商品
field-market = 市场
field-translation = 译文

## Further words of the editor

details-tags-help = 用逗号分开
details-sku-help = 可以随时更改。订单保留旧的
details-variant = 规格
history-none-before = 空
history-more = 更早的改动
prices-chart = { $market }，最近 { NUMBER($days) } 天
prices-chart-rate = 1 { $from } 合多少 { $to }
prices-no-markets = 价格由市场产生。先添加市场
field-mapping = 列的对应
field-keep = 保留哪一方
field-path = 文件
field-baseUrl = 公开地址
field-at = 日期
field-asOf = 时刻
field-quantity = 数量
field-variants = 规格
field-picture = 图片
field-state = 状态
field-preset = 文件类型
field-encoding = 编码
field-delimiter = 分隔符
field-source = 来源
field-field = 字段
