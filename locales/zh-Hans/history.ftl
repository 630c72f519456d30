### 操作的名称，用于撤销、提示和历史。

## Workspace

act-create-workspace = 新建工作区
act-sample = 载入示例
act-settings = 设置
act-seller-set = 公司的{ $field }
act-seller-set-many = 公司的 { $count } 个字段

## Goods

act-product-create = 新商品 { $title }
act-product-set = { $title } 的{ $field }
act-product-set-many = { $title } 的 { $count } 个字段
act-product-delete = 移除 { $title }
act-variant-set = { $sku } 的{ $field }
act-variant-set-many = { $sku } 的 { $count } 个字段
act-variant-add = 新规格 { $sku }
act-variant-delete = 移除规格 { $sku }
act-cells-set = 表格中的 { $count } 个单元格
act-named = { $name }
act-media-add = 添加 { $title } 的图片
act-media-set = 更改 { $title } 的图片
act-media-move = 移动 { $title } 的图片
act-media-delete = 移除 { $title } 的图片

## Files

act-import = 导入 { $name }

## Money

act-market-create = 新市场 { $market }
act-market-save = 更改市场 { $market }
act-market-apply = 载入 { $count } 个市场
act-market-delete = 移除市场 { $market }
act-rates-import = 载入 { $source } { $count } 天的汇率
act-rates-accept = 采用 { $count } 条搁置的汇率

## Words

act-translation-set = { $title } 的{ $field }，{ $locale }
act-translation-delete = 移除 { $title } 的文本，{ $locale }

## Network

act-leave = 离开枢纽
act-move = 换到另一个枢纽地址
act-enrol = 加入枢纽
act-join = 作为另一台设备加入
act-publish = 发布 { $count } 个商品页
act-pull = 另一台设备的改动
act-taken-over = 从枢纽取得：{ $changed } 个更改，{ $new } 个新增，{ $removed } 个移除
act-less-accepted = 已接受枢纽的内容：{ $changed } 个更改，{ $new } 个新增，{ $removed } 个移除
act-written-anew = 重新写入与另一台设备的工作相遇的内容
act-conflict-keep-mine = 冲突中采用我的
act-conflict-keep-theirs = 冲突中采用对方的
# $count (Number)
act-conflicts-keep-mine = 在 { $count } 个冲突中采用了我的
# $count (Number)
act-conflicts-keep-theirs = 在 { $count } 个冲突中采用了对方的

## Undo

act-unknown = 一项改动

act-view-create = 新视图 { $name }
act-twins-merge = 合并了 { $count } 个重复项
act-view-save = 更改视图 { $name }
act-view-delete = 移除视图 { $name }

act-device-rename = 设备已改名
act-device-revoke = 设备已移出枢纽
