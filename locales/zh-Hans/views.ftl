### 商品目录的已存视图：标签、可做的操作、对话框。

views-label = 已存视图
views-save = 保存视图
views-save-changes = 保存更改
views-edit = 视图的名称和列
views-delete = 移除视图
views-name = 视图名称
views-columns = 列
views-columns-help = 各列按此顺序排列。可拖动，或按 Alt 加方向键
views-save-new = 另存为新视图
views-discard = 放弃更改
views-changed = 已更改，未保存
views-more = 视图及可做的操作
views-one = 已存视图
# $name (Text)
views-back = 返回 { $name }
views-next = 下一个视图
views-previous = 上一个视图
views-name-blank = 请写名称
# $column (Text)
views-column-up = 上移 { $column }
# $column (Text)
views-column-down = 下移 { $column }
# $column (Text)
# $place (Number)
# $count (Number)
views-column-moved = { $column } 位于第 { $place } 位，共 { $count } 列
views-column-last = 至少保留一列
