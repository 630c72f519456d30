### 翻译：语言、待办、逐条文本。

translate-title = 翻译
translate-progress = { NUMBER($done) } / { NUMBER($total) }
translate-filter-todo = 待办
translate-filter-stale = 过时
translate-filter-review = 待审
translate-filter-missing = 缺失
translate-filter-all = 全部
translate-direction = { $from }译成{ $to }
translate-reviewed-of = 已审 { NUMBER($done) } / { NUMBER($total) }
translate-source = 原文
translate-target = 译文
translate-confirm = 确认
translate-keep-draft = 存为草稿
translate-next = 下一条
translate-previous = 上一条
translate-copy-source = 复制原文
translate-changed = 原文有改动
translate-before = 之前
translate-number-differs = 这里是 { $found }，原文是 { $expected }
translate-put-number = 改为 { $value }
translate-buyers-see = 写好之前，买家看到{ $language }
translate-complete = { $count ->
       *[other] { $language }已完成。已审 { $count } 条
    }
translate-no-languages = 语言由市场决定。先添加市场
translate-stale-count = { $count ->
       *[other] { $count } 条过时
    }
translate-missing-count = { $count ->
       *[other] { $count } 条缺失
    }
translate-draft-count = { $count ->
       *[other] { $count } 条草稿
    }
translate-texts = { $count ->
       *[other] { $count } 条文本
    }
