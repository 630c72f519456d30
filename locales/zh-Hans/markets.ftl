### 市场、价格表、汇率，以及价格的各个步骤。

markets-title = 市场
markets-tab-all = 全部市场
markets-tab-matrix = 价格矩阵
markets-tab-rates = 汇率
markets-add = 添加市场
markets-apply-file = 从文件…
markets-empty = 添加市场后，价格都会出现
market-code = 代码
market-countries = 国家
market-currency = 货币
market-locales = 语言，首选在前
market-price = 价格
market-base = 起点
market-base-base-price = 基准价
market-base-cost = 成本
market-rate-source = 汇率来源
market-adjust = 加价和减价
market-adjust-add = 添加步骤
market-adjust-percent = 百分比
market-adjust-fixed = 固定金额
market-fees = 费用，只用于底线
market-tax = 税
market-tax-inclusive = 含在价格里
market-tax-exclusive = 另计
market-tax-percent = 税率
market-round = 取整
market-round-increment = 到以下数的倍数
market-round-mode = 方式
market-round-half-up = 取最近，逢半进位
market-round-half-even = 取最近，逢半取偶
market-round-up = 向上
market-round-down = 向下
market-charm = 尾数
market-charm-ending = 价格尾数
market-charm-step = 步长
market-charm-nearest = 最近
market-charm-up = 向上
market-charm-down = 向下
market-charm-max = 最多变动
market-charm-moves = 尾数最多使价格变动 { $amount }
market-charm-moves-of = 尾数最多使价格变动 { $amount }，即 { $price } 的 { $percent }
market-floor = 底线
market-floor-block = 低于底线就暂缓发布
market-floor-raise = 提到底线
market-example = 实时示例
market-delete = 移除这个市场
market-save = 保存这个市场
market-code-help = 您自己的简称，例如 DE
market-sentence = 由{ $base }换算为 { $currency }，{ $tax }
market-tax-in = 含 { $percent } 税
market-tax-before = 不含税

## Price matrix

matrix-title = 价格矩阵
matrix-rows = { $count } 件商品，各取最弱的规格
matrix-legend = 距底线的百分点
matrix-sort = 利润率低的在前
matrix-empty = 还没有价格。添加商品和市场
matrix-under-floor = { $count } 个价格低于底线
matrix-no-rate = { $count } 个价格没有汇率

## Rates

rates-fetch = 立即获取
rates-fetch-online = 联网后获取
rates-from-file = 从文件…
rates-pair = 货币对
rates-recent = 最近几天
rates-moved = 变动
rates-day = 日期
rates-rate = 汇率
rates-source = 来源，公布日
rates-used-by = 用于
rates-used-by-markets = { $count ->
        [0] 无
       *[other] { $count } 个市场
    }
rates-into = 换成 { $currency }
rates-series = 1 { $from } 合 { $to }
rates-last-days = { $days } 天
rates-all-days = 全部
rates-ended = 已停止，最后一次在 { $date }
rates-never = 从未公布
rates-via = 经 { $via } 换算
rates-published = { $source }，{ $published }公布，{ $fetched }获取
rates-only-added = 汇率只增不改。价格保留当时所用的那一条
rates-imported = { $count ->
        [0] 没有新的，各日都已有
       *[other] 新增 { $count } 天
    }
rates-set-aside = 搁置 { $count } 条汇率
rates-set-aside-row = 1 { $from } = { $rate } { $to }：{ $reason }
rates-bad-row = { $code ->
        [date] “{ $value }”不是日期。请写成 2026-10-30
        [currency] “{ $value }”不是货币。请写三个字母的代码，例如 EUR
        [number] “{ $value }”不是汇率。请用数字和小数点，例如 1.1612
        [sameCurrency] 货币兑自身是 1，不是 { $value }
        [twice] { $value } 是同一天同一货币对的第二个汇率
        [cells] { $value } 这一行的单元格比表头少
       *[other] 读不了“{ $value }”
    }
rates-bad-row-at = 第 { $row } 行，{ $column }：{ $problem }
rates-skipped = 略过 { $count } 行
rates-believe = 仍然采用
rates-aside-title = 已搁置，不采用
rates-aside-rate = 1 { $from } = { $rate } { $to }
rates-aside-none = 没有搁置的汇率
rate-source-ecb = 欧洲央行
rate-source-csv = 来自文件

## The trail of a price

trail-title = 为什么是这个价格？
trail-why = 为什么是 { $price }？
trail-step-base = 基准价
trail-step-base-cost = 成本
trail-step-net = 扣除{ $country }的税 { $percent }
trail-step-net-none = 扣除{ $country }的税
trail-step-convert = 换成 { $currency }
trail-step-convert-same = 同一货币
trail-step-adjust-percent = 加 { $percent }
trail-step-adjust-fixed = 加 { $amount }
trail-step-adjust = 调整
trail-step-tax = 税 { $percent }
trail-step-tax-none = 税
trail-tax-exclusive = 不含在这些价格里
trail-step-round = { $mode ->
        [half-even] 取整到 { $increment }，逢半取偶
        [up] 向上取整到 { $increment }
        [down] 向下取整到 { $increment }
       *[half-up] 取整到 { $increment }，逢半进位
    }
trail-step-charm = { $mode ->
        [up] 向上取尾数 { $ending }
        [down] 向下取尾数 { $ending }
       *[nearest] 最近的尾数 { $ending }
    }
trail-charm-skipped = 尾数相差太远，因此采用取整后的价格
trail-charm-moved = 使取整后的价格变动 { $amount }
trail-step-lock = 锁定至 { $date }
trail-step-lock-open = 锁定
trail-floor-ok = 底线 { $floor }：此价利润率 { $margin }
trail-floor-under = 低于底线 { $floor }：此价利润率 { $margin }
trail-floor-raised = 已提到底线
trail-floor-unknown = 没有成本，无法核对底线
trail-rate = { $source } { $date }：{ $rate }
trail-no-rate = 没有 { $from } 兑 { $to } 的汇率，{ $source }
trail-left-of = { $amount } 里还剩多少
trail-cost = 成本
trail-fees = 费用
trail-keep = 您实得
trail-hash = 计算过程 { $hash }。过去任何一天都能算出同样的结果
trail-net = 不含税价格
markets-applied = 文件中的市场已载入
markets-add-this = 添加 { $country }
market-country = 国家
market-rules-like = 规则参照
market-rules-plain = 尚无规则，只有换算后的价格
market-where = 卖到哪里、卖给谁
market-tax-by-pack = 按{ $pack }
market-tax-typed = 在此填写
market-tax-stands = 税
market-sentence-charm = 尾数 { $ending }
market-sentence-floor = 底线 { $percent }
market-charm-use = 价格带尾数
market-charm-mode = 取哪一个
market-round-minor = 最小单位
market-floor-least = 至少这个利润率
market-floor-none = 无底线
market-earlier = 前移
market-example-none = 示例是您的第一个在售商品。目前还没有
market-wrong-missing = 这里缺内容
market-wrong-unknownKey = 不认识这一项
market-wrong-wrongKind = 形式不对
market-wrong-quoteNumber = 数字要写在引号里
market-wrong-notANumber = 这不是数字
market-wrong-notOneOf = 从给出的选项中选择
market-wrong-unknownCurrency = 这不是货币
market-wrong-invalidCountry = 这不是国家
market-wrong-invalidLocale = 这不是语言
market-wrong-invalidCode = 代码由字母和数字组成，例如 DE
market-wrong-twice = 出现了两次
market-wrong-empty = 至少需要一个
market-wrong-finerThanMinorUnit = 比该货币的最小单位还小
market-wrong-endingBeyondStep = 间隔至少为 { $step }，价格才能以它结尾
market-wrong-notPositive = 必须大于零
market-wrong-outOfRange = 超出范围
market-wrong-tooPrecise = 最多保留 6 位小数
market-wrong-either = 两者择一，填写完整
market-wrong-packUnknown = 没有这个规则包
market-wrong-notCovered = 规则包不涵盖这个国家。需要填写税率
market-wrong-taxRatesDiffer = 这些国家的税率不同。分别建立市场
market-wrong-notToml = 文件不能按 TOML 读取
matrix-at = 这一天的汇率
matrix-sort-title = 按标题
matrix-floor = 底线 { $percent }
matrix-legend-of = 距底线 { $percent } 的百分点
matrix-under = 低于 { $points }
matrix-over = 高于 { $points }
rates-offline = 离线。现有的汇率继续使用，联网后会有更新
rates-none-needed = 还没有市场需要汇率
rates-span = { $source }：{ $first } 至 { $last }，{ $days } 天
rates-days-old = 已过 { $days } 天
rates-span-label = 回溯多久
rates-not-published = { $source } 不公布 { $currency }。从文件读入汇率
rates-not-published-since = { $source } 最后一次公布 { $currency } 是在 { $date }。不采用更旧的汇率。从文件读入更新的汇率

tax-pack-vat-eu = 欧盟增值税税率
tax-pack-vat-europe = 欧洲增值税税率
tax-pack-vat-reduced = 欧洲的增值税优惠税率
tax-pack-consumption-world = 欧洲以外的增值税和消费税税率
tax-class-standard = 标准税率
