### 框架：侧栏、顶栏、状态栏、命令面板、提示、按键一览。

app-name = Dhow

## Sidebar

nav-label = 主菜单
nav-today = 今天
nav-catalogue = 商品目录
nav-markets = 市场
nav-translate = 翻译
nav-publish = 发布
nav-settings = 设置
nav-count = { $count } 项需要处理

## Status bar

status-label = 状态
status-saved = { $time } 已保存
status-unsaved = 尚无改动
status-online = 在线
status-synced = 在线 · { $time }同步
status-offline = 自 { $time } 起离线。一切照常
status-offline-plain = 离线。一切照常
status-not-enrolled = 在这台电脑上工作
status-revoked = 已从枢纽移除
status-pending = { $count ->
        [0] 没有等待的改动
       *[other] { $count } 项改动等待发送
    }
status-pending-offline = { $count } 项改动等待联网
status-rates-today = { $source } { $date }汇率（今天）
status-rates = { $source } { $date }汇率，已过 { $days } 天
status-no-rates = 尚无汇率
status-undo = 撤销：{ $act }
status-conflicts = { $count } 个冲突

## Undo and toasts

shell-undo = 撤销
toast-undone = 已撤销：{ $act }
toast-redone = 已重做：{ $act }
toast-undone-left = 已撤销：{ $act }。{ $count } 个字段之后又改过，保持不变
toast-label = 消息
toast-close = 关闭消息

## Palette

palette-title = 搜索或操作
palette-placeholder = 搜索或操作
palette-empty = 没有找到
palette-goods = 商品
palette-do = 操作
palette-go = 前往
palette-why = 为什么是这个价格
palette-move = 移动
palette-narrow = 缩小范围
palette-close = 关闭

## Keyboard map

keys-title = 本页快捷键
keys-everywhere = 各处通用
keys-here = 本页
keys-palette = 搜索或操作
keys-undo = 撤销
keys-redo = 重做
keys-primary = 本页的主要操作
keys-fix = 建议的第一个修正
keys-why = 为什么是这个价格
keys-find = 在列表中查找
keys-new = 在此新建
keys-next = 下一个
keys-previous = 上一个
keys-leave = 离开、关闭、清除选择
keys-region = 下一个区域
keys-fold = 收起侧栏
keys-settings = 设置
keys-map = 这份一览
keys-back = 返回

## Words of every screen

action-cancel = 取消
action-close = 关闭
action-back = 返回
action-copy = 复制
action-copied = 已复制
action-details = 详情
action-look = 查看
action-clear = 清除
action-remove = 移除
action-add = 添加
action-show-all = 全部显示
action-stop = 停止
action-retry = 重试
loading-file = 正在读取文件
progress-rows = { NUMBER($done) } / { NUMBER($total) } 行
progress-pages = { NUMBER($done) } / { NUMBER($total) } 页
progress-operations = { NUMBER($done) } / { NUMBER($total) } 项改动
progress-files = { NUMBER($done) } / { NUMBER($total) } 个文件
progress-counted = 已完成 { $done }
job-import = 正在导入
job-export = 正在导出
job-publish = 正在发布
job-sync = 正在同步
job-storefront = 正在生成店铺
job-rates = 正在获取汇率
nothing-found = { $count ->
        [0] 没有找到
        [1] 没有符合这个筛选的内容。清除后可看到全部
       *[other] 没有同时符合 { $count } 个筛选的内容。清除最后一个
    }
empty-value = –
range = { $from } 至 { $to }
selected-count = 已选 { $count } 项
locked-bar = { $path } 已在另一个窗口中打开。此处只能读取
read-only-bar = 这个文件只能读取
reopen-title = 本页的密钥已丢失
reopen-text = 地址只能用一次。打开“dhow serve”在终端里显示的新地址
skip-to-content = 跳到内容

## Time ago

## Typed numbers

number-unclear = 这可能是两个不同的数。写成 { $example }
