### 技术状态的用词：每个状态一个词，各处一致。

## Products

status-draft = 草稿
status-active = 在售
status-archived = 已归档

## Publishing

publish-state-never = 未发布
publish-state-changed = 有改动
publish-state-queued = 发布中
publish-state-live = 已上线
publish-state-notLive = 未上线
publish-state-held = 暂缓发布
publish-state-withdrawn = 已下架
publish-state-held-in = { $count } 处暂缓

## Translations

translation-missing = 缺失
translation-machine = 机翻
translation-draft = 草稿
translation-reviewed = 已审
translation-stale = 过时

## Prices

price-ok = 已显示
price-free = 免费
price-noRate = 无汇率
price-noBasePrice = 尚无价格
price-noTaxRate = 无税率
price-belowFloor = 低于底线
price-belowMinorUnit = 低于最小单位
price-no-rate-for = 没有 { $currency } 的汇率
price-flag-charmSkipped = 未用尾数
price-flag-raisedToFloor = 已提到底线
price-flag-locked = 已锁定
price-flag-noBasePrice = 无基准价
price-flag-noCost = 无成本
price-flag-belowZero = 小于零
price-flag-free = 免费
price-flag-noCostRate = 成本无汇率
price-keep = 您实得
price-margin = 利润率
price-per = / { $quantity }
price-leaves = 剩 { $percent }

## Rates

rate-today = 今天
rate-reason-oneBetweenUnlike = 两种货币之间的汇率 1 从不采用
rate-reason-notPositive = 汇率总是大于零
rate-reason-farFromLast = 与上一个汇率相差太远
rate-reason-reciprocalOfLast = 接近上一个汇率的倒数：方向反了
rate-reason-farFromNext = 与其后一致的汇率相差太远
rate-reason-reciprocalOfNext = 接近其后汇率的倒数：方向反了
rate-reason-farFromOtherSource = 与另一来源这几天的汇率相差太远
rate-reason-reciprocalOfOtherSource = 接近另一来源汇率的倒数：方向反了
rate-reason-farFromPeg = 与该货币的固定汇率相差太远
rate-reason-reciprocalOfPeg = 接近该货币固定汇率的倒数：方向反了
rate-reason-contradictsOpposite = 同一天相反方向的汇率与它矛盾

## The line

connection-notEnrolled = 未加入枢纽
connection-online = 在线
connection-offline = 离线
connection-revoked = 已从枢纽移除

## Conflicts

conflict-theirs-stands = 当前生效
conflict-mine-kept = 已保留
conflict-mine = 我的
conflict-theirs = 对方的
conflict-before = 之前

## How bad

## How sure a suggestion is

confidence-certain = 确定
confidence-likely = 很可能
confidence-none = 原样保留

## Import outcomes

outcome-create = 新增
outcome-update = 有改动
outcome-unchanged = 相同

## Where an act came from

origin-person = 您
origin-undo = 撤销
origin-device = 另一台设备
origin-human = 人工撰写
origin-import = 来自文件
