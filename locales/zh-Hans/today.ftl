### 今天：需要人处理的事，最要紧的在前。

today-title = 今天
today-count = { $count ->
       *[other] { $count } 件事需要处理
    }
today-empty = 没有需要您处理的事
today-group-money = 价格
today-group-words = 文字和选择
today-group-stock = 库存和发布
today-belowFloor = { $count ->
       *[other] { $count } 个价格低于底线
    }
    .act = 查看新价格
today-noRate = { $count ->
       *[other] { $count } 个价格没有汇率
    }
    .act = 查看汇率
today-noBasePrice = { $count ->
       *[other] { $count } 种规格没有价格
    }
    .act = 填写价格
today-stale = { $count ->
       *[other] { $count } 条文本过时
    }
    .act = 翻译
today-missing = { $count ->
       *[other] { $count } 条文本缺失
    }
    .act = 翻译
today-conflict = { $count ->
       *[other] { $count } 个字段在两台设备上都改过
    }
    .act = 选择
today-changed = { $count ->
       *[other] { $count } 个商品页有改动待发布
    }
    .act = 发布
today-lowStock = { $count ->
       *[other] { $count } 件商品库存不多
    }
    .act = 查看
today-first = 第一个：{ $sku }
today-in-market = 市场 { $market }
today-in-language = { $language }
today-when-online = 联网后进行
today-rates = 汇率
today-done = 今天已完成
