### 拒绝的原因，每个代码一条：先说情况，再说（.hint）怎么办。

## The program itself

error-internal = Dhow 内部出错：{ $detail }
    .hint = 没有任何改动。重试一次；如果仍然出现，报告这个问题
error-unknownCommand = 没有“{ $name }”这个命令
    .hint = 关闭 Dhow 再打开，使窗口与程序版本一致
error-badRequest = 请求的格式不对：{ $detail }
    .hint = 没有任何改动。关闭 Dhow 再打开。如果仍然如此，请报告
    .shell-hint = 用 --help 查看参数
error-cancelled = 已停止
    .hint = 之前完成的部分已保留。要继续，再启动一次

## Files and the workspace

error-fileMissing = 没有文件 { $file }
    .hint = 检查文件名和文件夹
error-fileAccess = 无法读取或写入 { $file }
    .hint = 检查文件和文件夹的权限，以及磁盘是否还在
error-fileExists = { $file } 已经存在
    .hint = 换一个名称，或先把那个文件移走
error-diskFull = 磁盘已满，没有任何改动
    .hint = 腾出空间后重试
error-noWorkspace = 没有打开的工作区
    .hint = 打开 .dhow 文件，或新建一个
error-notAWorkspace = { $file } 不是 Dhow 工作区
    .hint = 打开 .dhow 文件。电子表格用“导入”
error-workspaceNewer = { $file } 由更新版本的 Dhow 创建
    .hint = 安装最新的 Dhow 后再打开。文件没有改动
error-workspaceInUse = { $file } 已在另一个窗口中打开
    .hint = 在那里关闭后重试
error-workspaceReadOnly = { $file } 只能读取
    .hint = 把文件和文件夹设为可写，或使用副本
error-workspaceCorrupt = { $file } 已损坏
    .hint = 恢复最新的备份。损坏的文件保持原样
error-workspaceAltered = { $file } 的数据表与 Dhow 创建的不一致
    .hint = 别的程序改过这个文件。恢复备份，或打开未改动的副本

## Goods and fields

error-notFound = { $kind ->
        [product] 没有商品 { $key }
        [variant] 没有规格 { $key }
        [market] 没有市场 { $key }
        [changeSet] 没有变更集 { $key }
        [conflict] 没有冲突 { $key }
        [picture] 没有图片 { $key }
        [act] 历史里没有操作 { $key }
        [rateSource] 没有汇率来源 { $key }
        [rate] 没有搁置的汇率 { $key }
       *[other] 没有 { $key }
    }
    .hint = 可能已被移除。在列表里再看看
error-skuUnknown = 没有 SKU { $sku }
    .hint = 检查拼写，区分大小写
error-skuTaken = SKU { $sku } 已被使用
    .hint = 给这种规格换一个 SKU
error-fieldUnknown = 没有“{ $field }”这个字段
    .hint = 没有任何改动。关闭 Dhow 再打开。如果仍然如此，请报告
    .shell-hint = 字段名与“product show”和“seller show”的输出一致
# $limit (Number) - of characters, where there is one
error-valueInvalid = { $reason ->
        [empty] { $field }为空
        [taken] { $value } 已被使用
        [notOneOf] { $value } 不是{ $field }的可选值
        [checkDigit] { $value } 的最后一位不对
        [length] { $value } 的位数不对
        [notDigits] { $value } 不是条码
        [digitsLost] { $value } 的末几位已丢失
        [notANumber] { $value } 不是数字
        [negative] { $value } 小于零
        [tooPrecise] { $value } 的小数位超出可保存的位数
        [tooLarge] { $value } 太大
        [tooLong] { $field }太长
        [controlCharacter] { $value } 含有看不见的字符
        [unknownCurrency] { $value } 不是货币
        [invalidCountry] { $value } 不是国家
        [basePriceTax] { $value } 没有说明价格是否含税
        [invalidLocale] { $value } 不是语言
        [sourceLocale] { $value } 是录入商品所用的语言
        [noSourceText] { $value } 没有可翻译的原文
        [hsCode] { $value } 不是 HS 编码
        [unit] { $value } 不是销售单位
        [otherCurrency] { $value } 是另一种货币
        [severalLocations] { $field } 分布在多个地点
        [notADay] { $value } 不是日期
        [notAnInstant] { $value } 不是时刻
        [lastVariant] 最后一种规格留在商品里
        [pictureFormat] { $value } 不是可显示的图片
        [pictureTooLarge] { $value } 的像素太多
        [address] { $value } 不是地址
        [slug] { $value } 不能作为网址的一部分
        [email] { $value } 不是邮箱地址
        [phone] { $value } 不是电话号码
        [whatsapp] { $value } 没有写明号码的国际区号
        [vatId] { $value } 不符合该国的税号格式
        [stays] { $field }在新建工作区时选定，不再更改
        [mappingInvalid] 列的对应不合适：{ $value }
        [mappingUnreadable] 读不了列对应文件：{ $value }
       *[other] { $value } 不适合{ $field }
    }
    .hint = { $reason ->
        [empty] 填上内容
        [taken] 换一个
        [checkDigit] 看看是否有两位数字写反了
        [length] 条码有 8、12、13 或 14 位
        [notDigits] 条码只有数字
        [digitsLost] 电子表格把它缩短了。重新完整输入
        [notANumber] 写一个数字，例如 1234.50
        [negative] 必须是零或更大
        [tooLong] 最多 { $limit } 个字符
        [tooPrecise] 最多保留 6 位小数
        [unknownCurrency] 用三个字母，例如 EUR
        [invalidCountry] 用两个字母，例如 DE
        [basePriceTax] 写 excluded，或 included: 加国家代码，例如 included:DE
        [invalidLocale] 用语言标签，例如 de 或 zh-Hans
        [hsCode] HS 编码有 6 到 12 位
        [unit] 使用 pcs、kg 之类的单位，或 C62 之类的代码
        [otherCurrency] 用字母写明货币，例如 12.50 USD
        [severalLocations] 指明地点：stock@ 加地点名称
        [notADay] 写成 2026-10-30
        [notAnInstant] 写成 2026-10-30T17:12:00Z
        [lastVariant] 改为移除整个商品
        [pictureFormat] 使用 PNG、JPEG、WebP 或 GIF
        [pictureTooLarge] 缩小图片
        [address] 地址以 https:// 开头
        [slug] 使用字母、数字和连字符
        [email] 写成 name@firm.example 的样子
        [phone] 写上国际区号，例如 +90 232 441 00 00
        [whatsapp] 写成 +90 532 000 11 22，或 wa.me 链接
        [vatId] 写上字母，例如 DE123456789，并检查国家
        [stays] 需要更换时请新建工作区
       *[other] 没有任何改动。换一个值
    }
error-nothingToUndo = 没有可撤销的操作
    .hint = 所有操作都列在“历史”里
error-nothingToRedo = 没有可重做的操作
    .hint = 撤销之后才能重做

## Import and export

error-mappingNeeded = { $about ->
        [hides] 不能确定是否有一列说明哪些商品不出售：{ $columns }。第 { $row } 行被当作表头：{ $header }
        [price] 不能确定哪一列是价格：{ $columns }。第 { $row } 行被当作表头：{ $header }
       *[none] 不能确定哪一列是什么。第 { $row } 行被当作表头：{ $header }
    }
    .hint = { $about ->
        [hides] 在“列”中指明该列是状态或 published（“是”表示上架），或者只保留
        [price] 在“列”中指明其中哪一列是价格，另一列保留
       *[none] { $otherRow ->
            [none] 在“列”中指明 SKU、标题和价格各是哪一列。可以从给出的建议开始
           *[other] 如果第 { $otherRow } 行是表头，请在“列”中指明。否则在“列”中指明 SKU、标题和价格各是哪一列
        }
    }
    .shell-hint = { $about ->
        [hides] 在“列”中或用 --mapping 指明该列是状态或 published（“是”表示上架），或者只保留
        [price] 在“列”中或用 --mapping 指明其中哪一列是价格，另一列保留
       *[none] { $otherRow ->
            [none] 在“列”中或用 --mapping 指明 SKU、标题和价格各是哪一列。可以从给出的建议开始
           *[other] 如果第 { $otherRow } 行是表头，请在“列”中或用 --header-row { $otherRow } 指明。否则在“列”中或用 --mapping 指明 SKU、标题和价格各是哪一列
        }
    }
error-currencyNeeded = { $platform ->
        [none] 文件写着“{ $said }”，但其价格是另一种货币
       *[other] 来自 { $platform } 的文件没有说明价格的货币
    }
    .hint = 在“列”中指明
    .shell-hint = 在“列”中或用 --currency 指明
error-taxCountryNeeded = { $reason ->
        [rate] { $column } 中的价格含 { $rate } % 的税，而 { $country } 目前没有这一税率的税类
        [sentence] 文件写着“{ $said }”，与 { $column } 的含税情况不符
       *[other] { $column } 中的价格含税，但不知道是哪个国家的税
    }
    .hint = { $reason ->
        [rate] 如果是别国的税，请选择那个国家。否则在“列”中指明价格含哪个税类，或价格不含税
        [sentence] 在“列”中指明哪个正确
       *[other] 指明是哪个国家，或在“设置”中填写公司所在国家
    }
    .shell-hint = { $reason ->
        [rate] 如果是别国的税，请指明，例如 --prices gross:FR。否则把该列对应到 basePrice:included: 加国家和税类，或在价格不含税时对应到 basePrice:excluded
        [sentence] 用 --prices net 或 --prices gross:DE 指明哪个正确
       *[other] 指明国家，例如 --prices gross:DE，或在“设置”中填写公司所在国家
    }
error-newGoodsNeedTitle = 清单中有目录里没有的商品（{ $skus }，第 { $rows } 行，共 { $count } 行），而且没有标题
    .hint = 选择“只更改已有的商品”，或加一列标题，作为新商品载入
    .shell-hint = 用 --update-only 略过它们，或加一列标题，作为新商品载入
error-rowsRefused = { $count } 行有错误，没有任何改动
    .hint = 改正这些行，或选择“略过这些行”
    .shell-hint = 改正这些行，或用 --skip-bad-rows 略过
error-formatUnknown = { $reason ->
        [empty] 文件是空的
        [unclosedQuote] 第 { $row } 行有一个引号没有闭合
       *[other] Dhow 读不了这种文件
    }
    .hint = { $reason ->
        [empty] 换一个文件
        [unclosedQuote] 在文件中闭合它，然后重新导入
       *[other] 另存为 CSV 后导入
    }
error-headerMissing = 缺少“{ $column }”列
    .hint = 第一行必须是列名
error-tooLarge = { $what ->
        [cell] 第 { $row } 行有单元格太大
        [row] 第 { $row } 行太大
        [columns] 第 { $row } 行的列太多
        [file] 文件太大
        [picture] 图片太大
        [document] “{ $product }”已经太大
        [field] “{ $product }”的{ $field }太长
        [name] “{ $product }”中有一个名称太长
       *[other] 太大了
    }
    .hint = 改小后重试。没有任何改动
error-encodingInvalid = 文件不是 { $encoding } 文本
    .hint = 另存为 UTF-8，或指明编码

## Money

error-noRate = { $since ->
        [last] { $asked }没有 { $from } 兑 { $to } 的汇率。最后一次公布于 { $lastPublished }
       *[never] { $asked }没有 { $from } 兑 { $to } 的汇率
    }
    .hint = { $since ->
        [last] 不采用更早的汇率。从文件读入较新的汇率
       *[never] 获取汇率，或从文件读入
    }
error-rateRefused = { $from } 兑 { $to } 的汇率 { $rate } 不予采用
    .hint = 检查来源。两种货币之间的汇率 1，以及不大于零的汇率，从不采用
error-marketUnknown = 没有市场 { $market }
    .hint = 代码见“全部市场”
error-marketInvalid = { $reason ->
        [wrongKind] { $path } 的形式不对
        [either] { $path } 必须两者择一，填写完整
        [missing] 缺少 { $path }
        [unknownKey] { $path } 不是市场的设置项
        [quoteNumber] { $path } 必须写在引号里，以免丢失数字
        [notANumber] { $path } 不是数字
        [notOneOf] { $path } 不是允许的词
        [unknownCurrency] { $path } 不是货币
        [invalidCountry] { $path } 不是国家
        [invalidLocale] { $path } 不是语言
        [invalidCode] { $path } 不能用作市场代码
        [twice] { $path } 出现了两次
        [empty] { $path } 为空
        [finerThanMinorUnit] { $path } 比该货币的最小单位还小
        [endingBeyondStep] { $path } 不小于间隔。间隔至少为 { $step }，价格才能以它结尾
        [notPositive] { $path } 必须大于零
        [outOfRange] { $path } 超出范围
        [tooPrecise] { $path } 的小数位超出可保存的位数
        [packUnknown] { $path } 指的规则包不在这里
        [notCovered] { $path }：规则包不涵盖这一项
        [taxRatesDiffer] { $path } 中各国的税率不同
        [notToml] 文件不是 TOML：{ $detail }
       *[other] { $path } 不合适：{ $detail }
    }
    .hint = { $reason ->
        [taxRatesDiffer] 每个税率建一个市场
        [endingBeyondStep] 把间隔设为 { $step }，或用更小的尾数
        [quoteNumber] 写成 "19"
       *[other] 没有任何改动。改正后再应用
    }
error-noBasePrice = { $sku } 没有可作起点的价格
    .hint = 填写基准价
error-amountTooLarge = 金额太大，无法精确计算
    .hint = 检查价格、汇率和数量

## Storefront

error-priceMismatch = { $sku } 在 { $market } 有两个价格
    .hint = 重新生成店铺。如果仍然如此，报告这个问题
error-storefrontIssues = 店铺有 { $count } 个问题
    .hint = 改正它们，再重新生成
    .shell-hint = 改正它们，或不加 --strict 生成
error-folderNotOurs = { $folder } 里有不是 Dhow 写的文件
    .hint = 选一个空文件夹

## Network

error-notEnrolled = 这台设备还没有加入枢纽
    .hint = 在“设置”里加入枢纽
error-alreadyEnrolled = 这个工作区已经加入枢纽
    .hint = 第二台设备用这台的邀请码加入
error-hubAnswersLess = 枢纽返回的内容变少：这里的 { $of } 个条目中有 { $taken } 个会消失（{ $missing } 个它没有提到，{ $deleted } 个它说已移除）。没有任何改动
    .hint = 在“发布”的枢纽处选择接受，或重新发送这里的内容
    .shell-hint = 用 dhow sync --accept-less 接受，或用 dhow sync --refuse-less 重新发送这里的内容
error-offline = 连接不到枢纽。所有内容都保存在本机
    .hint = 联网后会发出
error-hubRefused = { $reason ->
        [too-many-requests] 枢纽要求稍等片刻
        [limit] 枢纽一次收不下这么多
        [too-large] 枢纽一次收不下这么多
        [clock-skew] 这台电脑的时钟不准
        [signature-refused] 枢纽不认识这个签名
        [unauthorized] 枢纽不认识这台设备
        [id-taken] 枢纽已有这个卖家
        [last-device] 最后一台设备不能移除
        [quota-exceeded] 枢纽不再为这个卖家保存更多内容
        [too-many-devices] 枢纽不再为这个卖家登记更多设备
        [too-long] 名称或路径超过了枢纽保存的长度
        [document-too-large] 一件商品超过了枢纽保存的大小
        [disk-full] 枢纽的磁盘已满
        [database-missing] 枢纽的文件不见了
        [busy] 枢纽此刻太忙
        [behind] 其他设备正在处理同样的商品
       *[other] 枢纽拒绝了：{ $reason }
    }
    .hint = { $reason ->
        [clock-skew] 校准时钟后再同步
        [id-taken] 用另一台设备的邀请码加入
        [quota-exceeded] 请枢纽的管理者给更多空间。没有丢失任何内容
        [disk-full] 请告知枢纽的管理者。没有丢失任何内容
        [database-missing] 请告知枢纽的管理者。没有丢失任何内容
        [document-too-large] 缩短它的文字或把它拆分。没有丢失任何内容
        [id-taken] 用另一台设备的邀请码加入，或用恢复词找回
       *[other] 没有丢失任何内容。稍后再同步
    }
error-hubUntrusted = 回应不是来自您的枢纽
    .hint = 检查地址。没有发送任何内容
error-logForged = { $reason ->
        [missing] 枢纽遗漏了您某台设备所做的更改
        [repeated] 枢纽重复显示某台设备的更改，或打乱了顺序
        [unknownDevice] 枢纽显示了一台未经您的设备允许加入的设备的更改
       *[other] 枢纽显示了您的任何设备都没有签名的更改
    }
    .hint = 没有采用其中任何内容，这里没有任何变化。请告知枢纽的运营者，修复后再同步
error-inviteInvalid = 这个邀请码已失效
    .hint = 在第一台设备上重新生成。邀请码 15 分钟内有效，只能用一次
error-joinUnfinished = 设备已加入，但内容还没有全部取到
    .hint = 继续：会从停下的地方接着做
    .shell-hint = 再做一次同样的操作：会从停下的地方继续
error-deviceIsThis = 这正是您在用的设备
    .hint = 在另一台设备上移除它
error-deviceUnknown = 枢纽不认识这台设备，它的文件可能丢失或被恢复过
    .hint = 内容都在本机。在“设置”里凭恢复词回来，或离开枢纽再重新加入，这里的内容会送过去
    .shell-hint = 内容都在本机。凭您的恢复词运行 hub recover，或先 hub leave 再 hub enrol，这里的内容会送过去
error-phraseShown = 恢复词已经显示过
    .hint = 如已遗失，在“设置”里生成新的恢复词，旧的随即失效
    .shell-hint = 如已遗失，用 --replace 生成新的，旧的随即失效
error-phraseInvalid = 这不是十二个恢复词
    .hint = 请检查每个词的拼写和顺序
error-phraseUnknown = 枢纽没有使用这些词的卖家
    .hint = 请检查枢纽地址，并确认是最新的恢复词
# $name (Text)
error-phraseOther = 这些词属于另一个卖家：{ $name }
    .hint = 回到新文件：用这些词开始一个新工作区
    .shell-hint = 用 --file 恢复到新文件
error-deviceRevoked = 这台设备已从枢纽移除
    .hint = 您的工作都在本机。在“设置”里凭恢复词回来，或用另一台设备的邀请码重新加入
error-conflictWholeGone = 这部分所属的内容已被移除，这里也没有其余内容
    .hint = 保留另一方，或在仍有该内容的设备上选择
error-keyMissing = 这台电脑上没有这台设备的密钥
    .hint = 用恢复词找回，或用另一台设备的邀请码加入，或离开枢纽后重新加入
    .hint = 这个文件是复制来的。在“设置”里凭恢复词回来，或用另一台设备的邀请码重新加入
error-keySealed = 这台设备的密钥已加密，现有的口令打不开它
    .hint = 在 DHOW_KEY_PASSPHRASE_FILE 中写明存有正确口令的文件
error-keychainClosed = 这台设备的密钥在系统钥匙串中，而钥匙串没有打开
    .hint = 打开钥匙串或登录桌面，再试一次
error-passphraseMissing = 没有口令
    .hint = 把口令写在文件的第一行，或直接输入
error-passphraseWrong = 口令打不开这份备份里的密钥
    .hint = 请用创建备份时的口令。没有口令时，可只恢复商品，再用恢复词找回
error-backupWithoutKeys = 这份备份里没有设备密钥
    .hint = 不带口令恢复，再用恢复词找回或重新加入
error-clockInvalid = 这台电脑的时钟不对
    .hint = 设好日期和时间，再试一次
