### 命令行：各命令和选项的帮助，以及进度和结果的用语。

cli-about = 出口商的工作台：商品只录一次，按每个市场定价，用每种语言发布
cli-usage = 用法：
cli-heading-commands = 命令
cli-heading-arguments = 参数
cli-heading-options = 选项
cli-help = 显示用法
cli-version = 显示版本

## Commands

cli-init = 新建工作区
cli-sample = 新建带示例目录的工作区
cli-import = 导入文件：读取，显示改动，应用
cli-export = 把商品目录无损写入文件
cli-changeset = 变更集，例如导入
cli-changeset-list = 列出变更集，最新的在前
cli-changeset-show = 显示一个变更集改了什么
cli-changeset-undo = 撤销整个变更集
cli-undo = 撤销最近的操作
cli-redo = 重做撤销的操作
cli-history = 列出操作，最新的在前
cli-product = 商品及其规格
cli-product-list = 列出商品
cli-product-show = 完整显示一个商品
cli-product-set = 设置规格或所属商品的字段
cli-product-create = 添加商品
cli-seller = 买家看到的公司信息
cli-seller-show = 显示告知买家的公司信息
cli-seller-set = 修改告知买家的公司信息
cli-view = 商品目录的已存视图
cli-view-list = 列出已存视图
cli-view-save = 新建视图，或更改同名的视图
cli-view-delete = 移除一个视图；其中的商品不变
cli-twins = 因两台设备各自创建而重复的内容
cli-twins-list = 列出重复的 SKU、市场和视图
cli-twins-merge = 显示合并后会有哪些变化；加 --all 才会执行
cli-flag-twins-all = 在一次操作中合并所有重复项
cli-twins-none = 没有重复的内容
cli-twins-merged = 已合并 { $count } 个重复项；可以撤销
cli-twins-would-merge = 将合并 { $count } 个重复项；加 --all 执行
cli-rates = 汇率
cli-rates-import = 从文件读入汇率
cli-rates-update = 获取最新汇率
cli-rates-show = 显示一个汇率及其来源和日期
cli-rates-quarantined = 列出搁置的汇率及原因
cli-rates-accept = 采用搁置的汇率
cli-market = 市场及其价格规则
cli-market-apply = 按文件新建或更改市场
cli-market-list = 列出市场
cli-market-delete = 移除市场
cli-price = 价格及其由来
cli-price-show = 显示一个价格及其计算过程
cli-price-matrix = 显示每种在售规格在每个市场的价格
cli-translate = 其他语言的文本
cli-translate-status = 显示每种语言的进度
cli-translate-list = 列出需要处理的文本
cli-translate-set = 写一条译文
cli-preflight = 说明哪些商品页会暂缓发布及原因
cli-storefront = 由文件组成的店铺
cli-storefront-build = 把店铺生成到文件夹
cli-storefront-check = 验证生成的店铺显示的就是工作区的价格
cli-hub = 与这个工作区同步的枢纽
cli-hub-enrol = 作为第一台设备加入枢纽
cli-hub-invite = 为另一台设备生成邀请码
cli-hub-join = 用邀请码加入，写入新文件
cli-device = 这个卖家的设备
cli-device-list = 列出枢纽上的设备，包括已移除的
cli-device-rename = 给设备另起名字
cli-device-revoke = 把设备移出枢纽：它不能再读写
cli-hub-phrase = 显示十二个恢复词，仅一次
cli-hub-recover = 用恢复词回到枢纽
cli-hub-move = 改用另一个地址的枢纽
cli-hub-leave = 忘记枢纽；所有工作都留在本机
cli-hub-status = 显示这台设备的情况
cli-publish = 发布商品，离线时排队
cli-unpublish = 把商品从枢纽和店铺撤下，改为草稿
cli-sync = 发出等待的改动，收取新的改动
cli-conflicts = 两台设备有分歧的字段
cli-conflicts-list = 列出冲突
cli-conflicts-resolve = 在冲突中选择一方
cli-serve = 在本机浏览器中打开界面
cli-backup = 工作区的副本
cli-backup-create = 创建副本并打开验证
cli-backup-verify = 验证副本完整且能打开
cli-backup-restore = 用副本恢复出工作区
cli-doctor = 检查工作区是否损坏
cli-status = 显示状态栏的内容

## Flags and arguments

cli-flag-workspace = 工作区文件
cli-flag-json = 以 JSON 回答；--json=lines 每行一个对象
cli-flag-lang = 文字的语言
cli-flag-file = 文件
cli-flag-seller = 公司名称
cli-flag-base-currency = 公司的货币，例如 EUR
cli-flag-country = 公司所在国家，例如 TR
cli-flag-source-locale = 录入商品所用的语言，例如 en
cli-flag-import-preset = 文件格式：auto、shopify 或 table
cli-flag-export-preset = 写出格式：table 或 shopify
cli-flag-mapping = 说明哪一列是哪个字段的文件
cli-flag-currency = 文件中价格的货币
cli-flag-prices = 文件没有说明时，价格是否含税：net、gross 或 gross:DE
cli-flag-locale = 语言
cli-flag-import-locale = 数字所用的语言，例如 de
cli-flag-encoding = 文件的编码
cli-flag-delimiter = 列之间的字符
cli-flag-header-row = 表头所在的行（无法自动找到时）
cli-flag-dry-run = 只显示会改什么，不作改动
cli-flag-skip-bad-rows = 略过有错误的行
cli-flag-update-only = 只更改已有的商品，其余略过并列出
cli-flag-duplicate-skus = SKU 重复时怎么办：refuse 拒绝该行，number 加编号
cli-flag-search = 标题、SKU 或条码中的词
cli-flag-limit = 最多显示多少
cli-flag-offset = 跳过前面多少
cli-flag-sku = 货号 SKU
cli-flag-skus = SKU；不写则为全部在售商品
cli-flag-id = 标识
cli-flag-ids = 冲突的编号，见 `conflicts list`
cli-flag-all-conflicts = 所有冲突
cli-flag-conflict-field = 仅限此字段，例如 basePrice
cli-flag-conflict-sku = 仅限此 SKU
cli-flag-fields = 字段=值，可写多个
cli-flag-title = 标题
cli-flag-source = 汇率的来源
cli-flag-from = 从哪种货币换算
cli-flag-to = 换算成哪种货币
cli-flag-at = 决定汇率、税和促销的日期，例如 2026-10-30
cli-flag-as-of = 按那一时刻的输入重算，例如 2026-10-30T17:12:00Z
cli-flag-market = 市场代码
cli-flag-quantity = 数量
cli-flag-field = 字段，例如 title
cli-flag-text = 文本
cli-flag-state = 文本的状态：draft 或 reviewed
cli-flag-accept = 检查不通过但确实正确的内容：numbersDiffer
cli-flag-channel = 渠道：storefront 或 hub
cli-flag-out = 生成到哪个文件夹
cli-flag-base-url = 店铺的公开地址
cli-flag-strict = 有任何问题就拒绝
cli-flag-dir = 已生成店铺的文件夹
cli-flag-url = 枢纽地址
cli-flag-replace = 生成新的恢复词，旧的随即失效
cli-flag-check-phrase = 确认此文件中的词就是这里给出的那些
cli-flag-phrase-file = 写有恢复词的文件
cli-flag-recover-file = 在此处新建工作区
cli-flag-device = 设备的编号
cli-flag-device-name = 新名字
cli-flag-code = 邀请码
cli-flag-keep = 保留哪一方：mine 或 theirs
cli-flag-status = 只列出这种状态的商品：draft、active 或 archived
cli-flag-view-name = 视图名称
cli-flag-view = 只包括这一类商品：needsLook、lowStock 或 changed
cli-flag-columns = 按顺序列出的列，用逗号分隔；不写则为全部列
cli-flag-sort = 商品的顺序：title、sku、basePrice、stock 或 updated
cli-flag-descending = 颠倒顺序
cli-flag-progress = 在标准错误输出上报告进度
cli-flag-port = 端口，0 表示任一空闲端口
cli-flag-backup = 副本文件

## Results in words

cli-created = { $path } 已就绪
cli-import-rows = 已读 { $rows } 行
cli-import-products = 商品：新增 { NUMBER($create) }，改动 { NUMBER($update) }，相同 { NUMBER($unchanged) }
cli-import-variants = 规格：新增 { NUMBER($create) }，改动 { NUMBER($update) }，相同 { NUMBER($unchanged) }
cli-import-applied = 已应用。一次撤销即可全部收回
cli-import-not-applied = 没有任何改动
cli-exported = 已把 { $rows } 行写入 { $path }
cli-undone = 已撤销：{ $act }（{ $restored } 个字段）
cli-redone = 已重做：{ $act }（{ $restored } 个字段）
cli-left = { $count } 个字段之后又改过，保持不变
cli-changed = { $changed ->
        [0] 没有改动
       *[other] 改动 { $changed } 个字段
    }
cli-shown-of = { NUMBER($shown) } / { NUMBER($total) }
cli-storefront-built = { $pages } 页，{ NUMBER($offers) } 个价格
cli-storefront-checked = { $prices } 个价格在页面、数据和工作区中一致
cli-issues = { $count ->
        [0] 没有问题
       *[other] { $count } 个问题
    }
cli-markets-applied = { $count } 个市场
cli-rates-imported = { $days ->
        [0] { $source }：没有新的
       *[other] { $source }：新增 { $days } 天
    }
cli-rate = 1 { $from } = { $rate } { $to }，{ $source } { $date }
cli-enrolled = 这台设备已作为 { $device } 加入枢纽
cli-invite = { $code }，只能用一次，{ $time } 前有效
cli-synced = 发出 { NUMBER($pushed) } 项，收到 { NUMBER($pulled) } 项
# $count (Number)
cli-synced-twins = { $count } 项内容重复：dhow twins merge
cli-pending = { $count ->
        [0] 没有等待的
       *[other] { $count } 项改动等待发送
    }
cli-live = { $count } 个商品页已上线
cli-withdrawn = 已下架 { $count } 个商品页
cli-queued = 联网后发出 { $count } 个商品页
cli-conflicts-count = { $count ->
        [0] 各设备没有分歧
       *[other] { $count } 个字段等您选择
    }
cli-pictures-held = { $count } 张图片未能交换
cli-key-protection = { $kind ->
        [keychain] 这台设备的密钥存放在系统钥匙串中
        [sealed] 这台设备的密钥用口令加密
       *[file] 这台设备的密钥存放在只有您能读取的文件中
    }
# $resolved (Number)
# $left (Number)
cli-conflicts-resolved = 已解决 { $resolved } 个，还剩 { $left } 个
# $hub (Text)
# $carried (Number)
cli-hub-moved = 这个工作区改用 { $hub }。{ $carried ->
        [0] 那里是同一份日志
       *[other] { $carried } 份文档会重新送去
    }
# $hub (Text)
cli-hub-left = 这个工作区已离开 { $hub }。所有工作都在本机
# $count (Number)
cli-hub-left-listings = 有 { $count } 个商品页在那里仍对买家可见，直到在那里撤下
cli-phrase = 请按此顺序把这些词写在纸上，不会再次显示
cli-phrase-checked = 就是这些词，凭它们可以回来
cli-device-seen = 最近出现
# $time (Text)
cli-device-out = 已移除 { $time }
cli-device-this = 这台设备
# $name (Text)
# $time (Text)
cli-device-revoked = { $name } 已移出枢纽。它仍留有截至 { $time } 的工作区副本，以及已失效的密钥
cli-serving-stop = 按 Ctrl C 结束
cli-serve-not-built = 本程序不含界面
    .hint = 用“cargo xtask build”构建界面，然后重新启动
cli-backup-made = { $path } 已创建并能打开
cli-backup-verified = 副本完整
cli-backup-restored = { $path } 已就绪
cli-doctor-healthy = 没有损坏
cli-doctor-passed = { $check }：正常
cli-doctor-mended = { $check }：原有错误，已修正
cli-error-prefix = 已拒绝
cli-hint-prefix = 怎么办
cli-workspace-missing = 没有指明工作区
    .hint = 用 --workspace 指明，或设置 DHOW_WORKSPACE
cli-usage-unknown = 没有 { $argument }
cli-usage-missing = 缺少 { $argument }
cli-usage-invalid = { $value } 不适用于 { $argument }
cli-usage-help = 用 --help 查看用法
cli-value-command = 命令
cli-value-field = 字段
cli-value-file = 文件
cli-value-folder = 文件夹
cli-value-name = 名称
cli-value-columns = 列
cli-value-currency = 货币
cli-value-country = 国家
cli-value-locale = 语言
cli-value-text = 文本
cli-value-number = 数
cli-value-date = 日期
cli-value-time = 时刻
cli-value-sku = 货号
cli-value-market = 市场
cli-value-url = 地址
cli-value-code = 邀请码
cli-value-id = 标识
cli-value-preset = 格式
cli-value-side = 一方
cli-value-port = 端口
cli-flag-accept-less = 接受枢纽返回的较少内容
cli-flag-refuse-less = 保留这里的内容并重新发送
cli-flag-undo-act = 历史中的一项操作；省略时为本机最新的一项
cli-flag-with-keys = 把这台设备的密钥加密后放进备份
cli-flag-passphrase-file = 第一行是备份中密钥口令的文件
cli-backup-keys = { $kind ->
        [sealed] 其中有这台设备的密钥，用口令加密
       *[absent] 其中没有这台设备的密钥：恢复后需用恢复词找回或重新加入
    }
