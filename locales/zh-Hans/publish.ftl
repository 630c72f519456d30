### 发布、与枢纽的连接、冲突，以及卖家这边的店铺。

publish-title = 发布
publish-tab-overview = 概览
publish-tab-outbox = 发件箱
publish-tab-conflicts = 冲突
publish-tab-storefront = 店铺
publish-primary = { $count ->
        [0] 没有可发布的
       *[other] 发布 { $count } 个商品页
    }
publish-empty = 买家看到的与您这里看到的一致
publish-when-online = 联网后发出 { $count } 个商品页
publish-read-back = 回读
publish-preflight = 发出之前
publish-preflight-checked = 已在本机检查
publish-preflight-empty = 没有阻碍
publish-col-listing = 商品页
publish-col-state = 状态
publish-done = { $queued ->
        [0] 已发布并回读确认
       *[other] { $queued } 个商品页在路上
    }

## Outbox

outbox-sync = 立即同步
outbox-synced = 发出 { NUMBER($pushed) } 项，收到 { NUMBER($pulled) } 项
outbox-parked = 枢纽拒绝了这些
outbox-everything-kept = 全部保存在本机，稍后发出

## Conflicts

conflicts-title = 冲突
twins-title = 重复内容
twins-explain = 两台设备在互相知道之前各自创建了这些内容。每项保留一个及其内容，缺少的由另一个补上。可以撤销
twins-empty = 没有重复的内容
twins-merge = 各合并为一个
twins-kind-sku = 货号 SKU
twins-kind-market = 市场
twins-kind-view = 已存视图
conflicts-empty = 各设备没有分歧
conflicts-explain = 这些字段在两台设备上都改过。两个值都已保留。您选择之前，买家看到的是当前生效的值
conflict-take-mine = 采用我的
conflict-take-theirs = 采用对方的
conflicts-together = 一次选择多个
# $count (Number)
conflicts-scope-all = 全部，{ $count }
# $field (Text)
# $count (Number)
conflicts-scope-field = { $field }，{ $count }
# $title (Text)
# $count (Number)
conflicts-scope-product = { $title }，{ $count }
conflicts-take-mine = 这些都用我的
conflicts-take-theirs = 这些都用对方的
conflict-by = { $device }，{ $time }
conflict-this-device = 这台设备
conflict-other-device = 另一台设备
conflict-deleted = 已移除
conflict-of = { $field }，{ $title }
conflicts-waiting = { $count } 个字段等您选择

## The hub

hub-title = 枢纽
hub-none = 没有枢纽。一切都在本机运行
hub-enrol = 加入枢纽
hub-address = 枢纽地址
hub-invite = 添加设备
hub-invite-code = 给另一台设备的邀请码
hub-invite-until = 只能用一次，{ $time }前有效
hub-device = 这台设备
hub-synced = { $time }同步
hub-joined = 这台设备已加入枢纽

## Storefront on the desk

storefront-build = 生成店铺
storefront-check = 检查
storefront-open = 打开
storefront-folder = 文件夹
storefront-base-url = 公开地址
storefront-choose-folder = 选择文件夹…
storefront-built = { NUMBER($pages) } 页，{ NUMBER($offers) } 个价格
storefront-checked = { $prices } 个价格在页面、数据和本机中一致
storefront-mismatches = { $count } 个价格不一致
storefront-explain = 您自己的店铺，由文件组成。把文件夹放到任何网站服务器上，或在这里打开
publish-withdraw = 下架 { $count } 个商品页
publish-withdrawn = 已下架 { $count } 个商品页
publish-withdrawn-help = 已从枢纽撤下，回读确认不在。重新在售的，下次发布时再发出
publish-leaving = 待下架
publish-leaving-help = 不再销售。下次发布或同步时从枢纽撤下
storefront-silent = 店铺还没有说明的
storefront-silent-who = 谁在销售。缺少：{ $fields }
storefront-silent-reach = 买家如何询问商品。缺少：邮箱或 WhatsApp
storefront-silent-policies = { $markets } 的政策。缺少：{ $fields }
storefront-silent-help = 许多国家要求店铺写明这些
storefront-silent-fill = 填写
publish-issue-more = 另有 { $count } 项同类问题，涉及 { $products } 件商品
hub-waiting = 等待中
hub-last = 上次同步
conflict-there = 还在
conflict-seen = 发现于 { $time }
storefront-folder-help = 空文件夹，或 Dhow 之前生成过的文件夹
storefront-base-url-help = 店铺将来的地址。没有它，就不含各语言间的链接和站点地图
storefront-copy-place = 复制文件夹

conflict-stands = 当前生效
conflict-kept = 已保留
storefront-contents = 将包含的内容
storefront-faults = 页面有 { $count } 处问题
page-fault-missing = 店铺缺少一个文件
page-fault-language = 有页面没有标明语言
page-fault-direction = 有页面没有标明文字方向
page-fault-title = 有页面没有标题
page-fault-structuredData = 给搜索引擎的数据与页面不一致
page-fault-link = 有链接指向不存在的页面
page-fault-foreignHost = 有内容从其他主机加载
page-fault-canonical = 有页面没有标明自己的地址
page-fault-alternate = 页面的各语言没有互相链接
page-fault-sitemap = 站点地图与页面不一致
hub-reason-document-invalid = 不符合该字段的规则
hub-reason-too-large = 太大
hub-reason-limit = 数量太多
hub-reason-other = 被枢纽拒绝，{ $code }
