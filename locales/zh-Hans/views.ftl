### 商品目录的已存视图：标签、可做的操作、对话框。

views-label = 已存视图
views-save = 保存视图
views-save-changes = 保存更改
views-edit = 视图的名称和列
views-delete = 移除视图
views-name = 视图名称
views-columns = 列
views-columns-help = 各列按勾选的先后排列。一列都不勾选时，表格显示全部列
