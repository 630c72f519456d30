### 拒绝的原因，每个代码一条：先说情况，再说（.hint）怎么办。

## The program itself

error-internal = Dhow 内部出错：{ $detail }
    .hint = 没有任何改动。请重试；如果仍然出现，请反馈
error-unknownCommand = 没有“{ $name }”这个命令
    .hint = 关闭 Dhow 再打开，使窗口与程序版本一致
error-badRequest = 请求的格式不对：{ $detail }
    .hint = 用 --help 查看参数
error-cancelled = 已停止
    .hint = 之前完成的部分已保留。要继续，再启动一次

## Files and the workspace

error-fileMissing = 没有文件 { $path }
    .hint = 检查文件名和文件夹
error-fileAccess = 无法读取或写入 { $path }
    .hint = 检查文件和文件夹的权限，以及磁盘是否在线
error-fileExists = { $path } 已经存在
    .hint = 换一个名称，或先把那个文件移走
error-diskFull = 磁盘已满，没有任何改动
    .hint = 腾出空间后重试
error-notAWorkspace = { $path } 不是 Dhow 工作区
    .hint = 打开 .dhow 文件。电子表格用“导入”
error-workspaceNewer = { $path } 由更新版本的 Dhow 创建
    .hint = 安装最新的 Dhow 后再打开。文件没有改动
error-workspaceInUse = { $path } 已在另一个窗口中打开
    .hint = 在那里关闭后重试
error-workspaceReadOnly = { $path } 只能读取
    .hint = 把文件和文件夹设为可写，或使用副本
error-workspaceCorrupt = { $path } 已损坏
    .hint = 恢复最新的备份。损坏的文件保持原样
error-workspaceAltered = { $path } 的数据表与 Dhow 创建的不一致
    .hint = 别的程序改过这个文件。恢复备份，或打开未改动的副本

## Goods and fields

error-notFound = { $kind ->
        [product] 没有商品 { $id }
        [variant] 没有规格 { $id }
        [market] 没有市场 { $id }
        [changeSet] 没有变更集 { $id }
        [conflict] 没有冲突 { $id }
        [media] 没有图片 { $id }
        [act] 历史里没有操作 { $id }
       *[other] 没有 { $id }
    }
    .hint = 可能已被移除。在列表里再看看
error-skuUnknown = 没有 SKU { $sku }
    .hint = 检查拼写，区分大小写
error-skuTaken = SKU { $sku } 已被使用
    .hint = 给这个规格换一个 SKU
error-fieldUnknown = 没有“{ $field }”这个字段
    .hint = 字段名与“product show”的输出一致
error-valueInvalid = { $reason ->
        [empty] { $field }为空
        [checkDigit] { $value } 的最后一位不对
        [length] { $value } 的位数不对
        [notANumber] { $value } 不是数字
        [notAnAmount] { $value } 不是金额
        [ambiguous] { $value } 有两种读法
        [negative] { $value } 小于零
        [tooManyDecimals] { $value } 的小数位超出可保存的位数
        [tooLarge] { $value } 太大
        [tooLong] { $field }太长
        [currency] { $value } 不是货币
        [country] { $value } 不是国家
        [locale] { $value } 不是语言
        [date] { $value } 不是日期
        [control] { $value } 含有看不见的字符
       *[other] { $value } 不适合{ $field }
    }
    .hint = { $reason ->
        [empty] 填上内容
        [checkDigit] 看看是否有两位数字写反了
        [length] 条码有 8、12、13 或 14 位
        [ambiguous] 不写千位分隔符，用小数点：1234.50
        [tooManyDecimals] 最多保留 6 位小数
        [currency] 用三个字母，例如 EUR
        [country] 用两个字母，例如 DE
        [locale] 用语言标签，例如 de 或 zh-Hans
        [date] 写成 2026-10-30
       *[other] 没有任何改动。换一个值
    }
error-nothingToUndo = 没有可撤销的操作
    .hint = 所有操作都列在“历史”里
error-nothingToRedo = 没有可重做的操作
    .hint = 撤销之后才能重做

## Import and export

error-mappingNeeded = 不能确定哪一列是什么
    .hint = 指出哪一列是 SKU 或标题。可以从建议开始
error-rowsRefused = { $count } 行有错误，没有任何改动
    .hint = 改正这些行，或用 --skip-bad-rows 略过
error-formatUnknown = { $name } 不是 Dhow 能读的格式
    .hint = 另存为 CSV 后导入
error-headerMissing = 缺少“{ $header }”列
    .hint = 第一行必须是列名
error-tooLarge = { $what ->
        [cell] 有单元格超过 { $limit }
        [row] 有一行超过 { $limit }
        [file] 文件超过 { $limit }
        [media] 图片超过 { $limit }
       *[other] 超过 { $limit }
    }
    .hint = 改小后重试。没有任何改动
error-encodingInvalid = 文件不是 { $encoding } 文本
    .hint = 另存为 UTF-8，或指明编码

## Money

error-noRate = { $asked }没有 { $from } 兑 { $to } 的汇率
    .hint = 获取汇率，或从文件读入
error-rateRefused = { $from } 兑 { $to } 的汇率 { $rate } 不予采用
    .hint = 检查来源。两种货币之间的汇率 1 从不采用
error-marketUnknown = 没有市场 { $market }
    .hint = 代码见“全部市场”
error-marketInvalid = 市场在 { $path } 处不完整：{ $reason }
    .hint = 没有任何改动。改正后再应用
error-noBasePrice = { $sku } 没有可作起点的价格
    .hint = 填写基准价
error-amountTooLarge = 金额太大，无法精确计算
    .hint = 检查价格、汇率和数量

## Storefront

error-priceMismatch = { $sku } 在 { $market } 有两个价格：{ $shown } 和 { $expected }
    .hint = 重新生成店铺。如果仍然出现，请反馈
error-storefrontIssues = 店铺有 { $count } 个问题
    .hint = 改正它们，或不加 --strict 生成
error-folderNotOurs = { $path } 里有不是 Dhow 写的文件
    .hint = 选一个空文件夹

## Network

error-notEnrolled = 这台设备还没有加入枢纽
    .hint = 在“设置”里加入枢纽
error-alreadyEnrolled = 这个工作区已经加入枢纽
    .hint = 第二台设备用这台的邀请码加入
error-offline = 连接不到枢纽。所有内容都保存在本机
    .hint = 联网后会发出
error-hubRefused = { $reason ->
        [rate-limited] 枢纽要求稍等片刻
        [too-large] 枢纽一次收不下这么多
        [clock-skew] 这台电脑的时钟不准
       *[other] 枢纽拒绝了：{ $reason }
    }
    .hint = { $reason ->
        [clock-skew] 校准时钟后再同步
       *[other] 没有丢失任何内容。稍后再同步
    }
error-hubUntrusted = 回应不是来自您的枢纽
    .hint = 检查地址。没有发送任何内容
error-inviteInvalid = 这个邀请码已失效
    .hint = 在第一台设备上重新生成。邀请码 15 分钟内有效，只能用一次
error-deviceRevoked = 这台设备已从枢纽移除
    .hint = 您的工作都在本机。用另一台设备的邀请码重新加入
error-keyMissing = 这台电脑上没有这台设备的密钥
    .hint = 这个文件是复制来的。用另一台设备的邀请码重新加入
