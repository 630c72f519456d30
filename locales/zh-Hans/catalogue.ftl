### 商品目录表格：视图、筛选、列、单元格、影响卡片。

catalogue-title = 商品目录
catalogue-new = 新建商品
catalogue-import = 导入
catalogue-export = 导出
catalogue-view-all = 全部
catalogue-view-needsLook = 需要看看
catalogue-view-lowStock = 库存不多
catalogue-view-changed = 有改动
catalogue-search = 在目录中查找
catalogue-sort = 排序
catalogue-filter = 筛选
catalogue-filter-not-archived = 状态不是已归档
catalogue-filter-status = 状态是{ $status }
catalogue-columns = 列
catalogue-titles-in = { $language }标题
catalogue-grid-label = 商品
catalogue-market-group = 来自各市场的价格规则 · 按 T 看原因
catalogue-col-product = 商品
catalogue-col-sku = 货号 SKU
catalogue-col-basePrice = 基准价
catalogue-col-cost = 成本
catalogue-col-cost-private = 成本，只有您看得到
catalogue-col-stock = 库存
catalogue-col-languages = 语言
catalogue-col-published = 发布
catalogue-col-status = 状态
catalogue-col-updated = 最近改动
catalogue-from = 起
catalogue-span = { $low } 至 { $high }
catalogue-variants = { $count ->
       *[other] { $count } 种规格
    }
catalogue-products = { $count ->
       *[other] { $count } 件商品
    }
catalogue-open-row = 显示规格
catalogue-close-row = 隐藏规格
catalogue-empty = 还没有商品。导入表格，试试示例，或添加第一个
catalogue-empty-act = 导入表格
catalogue-empty-learn = 表格需要什么
catalogue-sample = 试试示例
catalogue-new-title = 商品标题
catalogue-new-sku = SKU，留空则由标题生成
catalogue-new-create = 添加商品
catalogue-archive = 归档
catalogue-activate = 上架
catalogue-archive-count = { $count ->
       *[other] 归档 { $count } 件商品
    }
catalogue-publish-count = { $count ->
       *[other] 发布 { $count } 件商品
    }
effect-title = 这会改变什么
effect-keep = 保留
effect-leave = 保持原样
effect-why = 原因
effect-none = 显示的价格都不变
effect-understood = 读作 { $value }
effect-understood-thousand = 读作 { $number }，{ $words }
cell-editable = 可编辑
cell-computed = 自动计算
cell-label = { $title }，{ $column }，{ $value }
selection-average = 平均
selection-sum = 合计
selection-count = 数量
catalogue-sort-title = 按标题
catalogue-sort-sku = 按 SKU
catalogue-sort-basePrice = 按基准价
catalogue-sort-stock = 按库存
catalogue-sort-updated = 按最近改动
catalogue-select-all = 全选
catalogue-select-row = 选择 { $title }
catalogue-titles-source = 原文标题
catalogue-density = 行高
catalogue-more-rows = 正在读取更多行
