### 导入文件：步骤、列、核对，以及各行的问题。

import-title = 导入
import-step-file = 文件
import-step-columns = 列
import-step-review = 核对
import-drop = 把 CSV 文件拖到这里。应用之前不会有任何改动
import-choose = 选择文件…
import-empty = 把 CSV 文件拖到这里。应用之前不会有任何改动
import-file-rows = { $name }，{ $rows } 行
import-read-as = 按 { $encoding } 读取，以{ $delimiter ->
        [tab] 制表符
        [semicolon] 分号
       *[comma] 逗号
    }分隔
import-preset = 格式
import-preset-auto = 自动识别
import-preset-shopify = Shopify 导出
import-preset-table = 任意表格
import-columns-title = 哪一列是什么
import-column-source = 文件的列
import-column-samples = 示例
import-column-target = 对应
import-column-sure = 把握
import-column-kept = 原样保留
import-reading = 数字
import-reading-point = 1,234.5 按小数点读取
import-reading-comma = 1.234,5 按小数逗号读取
import-reading-ambiguous = 1.234 有两种读法，请指明
import-locale = 数字的书写方式
import-currency = 价格的货币
import-mapping-saved = 这些列的对应会记住，供下个文件使用
import-back = 返回列
import-apply = { $count ->
        [0] 没有可应用的
       *[other] 应用 { $count } 项改动
    }
import-dry-run = 这是预览，尚无任何改动
import-tab-all = 全部
import-tab-create = 新增
import-tab-update = 有改动
import-tab-unchanged = 相同
import-tab-problems = 问题
import-row = 行
import-product = 商品
import-before = 现在
import-after = 文件中
import-what-applying-does = 应用后会怎样
import-summary = 新增 { NUMBER($create) }，改动 { NUMBER($update) }，相同 { NUMBER($unchanged) }
import-one-undo = 一次撤销即可全部收回，下周也行
import-rows-need-you = { $count } 行需要您处理
import-skip-bad-rows = 略过这些行
import-skip-bad-rows-help = 其余的行会应用。文件以后可以再次导入
import-skipped = 略过 { $count } 行
import-issue-place = 第 { NUMBER($row, useGrouping: "false") } 行，{ $column }
import-issue-row = 第 { NUMBER($row, useGrouping: "false") } 行
import-nothing-changes = 文件与目录一致，没有可应用的
import-applied = 已载入 { $name }
import-cancelled = 导入已停止，没有任何改动

## Problems of rows

import-issue-ambiguousNumber = { $value } 有两种读法：{ $point } 或 { $comma }
    .hint = 指明数字的书写方式：--locale，或在“列”中
import-issue-otherSeparator = { $value } 的写法与这一列的其他数字不同
    .hint = 写成与这一列其他数字一样
import-issue-notANumber = { $value } 不是数字
    .hint = 写一个数字，例如 12.50，或留空
import-issue-numberTooLarge = { $value } 的位数超出可保存的范围
    .hint = 检查小数分隔符
import-issue-negativeNumber = { $value } 小于零
    .hint = 必须是零或更大
import-issue-tooManyDecimals = { $value } 超过 6 位小数
    .hint = 最多保留 6 位小数
import-issue-digitsLost = 电子表格把数字缩短成了 { $value }，末几位已丢失
    .hint = 在表格中把这一列设为文本，再重新输入
import-issue-otherCurrency = { $value } 不是 { $currency }
    .hint = 指明文件的货币：--currency，或在“列”中
import-issue-currencyUnknown = { $value } 不是货币
    .hint = 用三个字母，例如 EUR
import-issue-duplicateSku = SKU { $sku } 也出现在第 { $otherRow } 行
    .hint = 只留其中一行，或给其中一行换一个 SKU
import-issue-duplicateOptions = 第 { $otherRow } 行的选项与此相同
    .hint = 更改其中一行的选项，或给两行都填 SKU
import-issue-skuTaken = SKU { $sku } 属于目录中的另一个商品
    .hint = 给这一行换一个 SKU，或填那个商品的标识
import-issue-skuTooLong = SKU { $value } 太长
    .hint = SKU 最多 120 个字符
import-issue-skuControlCharacter = SKU { $value } 含有看不见的字符
    .hint = 重新输入 SKU
import-issue-statusUnknown = { $value } 不是状态
    .hint = 用 draft、active 或 archived
import-issue-localeUnknown = { $value } 不是语言
    .hint = 用语言标签，例如 de 或 zh-Hans
import-issue-encodingInvalid = 有些字符读不出来：{ $value }
    .hint = 把文件另存为 UTF-8，或指明编码
import-issue-nulCharacter = 单元格含有看不见的字符：{ $value }
    .hint = 重新输入
import-issue-textTooLong = 文本超过 { $limit } 个字符
    .hint = 缩短
import-issue-tooManyCells = 这一行有 { $cells } 个单元格，表头有 { $columns } 个
    .hint = 查找没有闭合的引号
import-issue-noIdentity = SKU、标识和标题都没有
    .hint = 填写其中一个，或删除这一行
import-issue-noTitle = 没有标题
    .hint = 给商品写一个标题
import-issue-tooManyRows = 这个商品超过 { $limit } 行
    .hint = 分成几个商品
import-issue-tooManyOptions = 这个商品的选项超过三种
    .hint = 检查选项的名称
import-issue-noBasePrice = 没有价格
    .hint = 先不带价格载入，以后再填
import-issue-columnKept = { $column } 列原样保留
    .hint = 如果它是字段，在“列”中指明
import-issue-duplicateHeader = 有两列都叫 { $column }，第二列保留为 { $name }
    .hint = 给其中一列改名
import-issue-unitUnknown = 不认识 { $value } 的单位，单元格原样保留
    .hint = 使用 g、kg、cm、pcs 之类的单位
import-issue-unitMissing = 没有说明 { $value } 的单位，单元格原样保留
    .hint = 把单位写进表头，例如“重量（kg）”
import-issue-gtinLength = { $value } 的位数不对。予以保留，但不作条码
    .hint = 条码有 8、12、13 或 14 位
import-issue-gtinNotDigits = { $value } 不是条码，原样保留
    .hint = 条码只有数字
import-issue-gtinCheckDigit = { $value } 的最后一位不对。予以保留，但不作条码
    .hint = 应当是 { $expected }。看看是否有两位数字写反了
import-issue-countryUnknown = { $value } 不是国家，原样保留
    .hint = 用两个字母，例如 TR
import-issue-hsCodeInvalid = { $value } 不是 HS 编码，原样保留
    .hint = HS 编码有 6 到 12 位
import-issue-slugUnsafe = { $value } 不能用作地址
    .hint = 改用由标题生成的地址
import-issue-directionCharacter = { $value } 含有改变阅读方向的字符
    .hint = 如果所用语言不需要这些字符，重新输入
import-issue-skuConfusable = SKU { $value } 混用了外形相似的字母
    .hint = 用拉丁字母重新输入 SKU
import-issue-looksLikeDate = { $value } 看起来像是电子表格自动改成的日期
    .hint = 在表格中把这一列设为文本，再重新输入
import-issue-negativeStock = { $value } 的库存小于零
    .hint = 重新盘点。暂按此数载入
import-issue-generatedSku = 没有 SKU，因此定为 { $sku }
    .hint = 在文件中或以后在目录中填写自己的 SKU
import-issue-columnDecided = { $reading ->
        [comma] { $column } 的数字按小数逗号读取，例如 { $value }
       *[point] { $column } 的数字按小数点读取，例如 { $value }
    }
    .hint = 如果不对，在“列”中选择另一种读法
import-issue-encodingGuessed = 文件识别为 { $encoding }
    .hint = 如果有乱码，指明编码
import-issue-parentRow = 这一行描述商品，不是规格
    .hint = 无需处理。如果可以单独购买，填上价格

## Export

export-title = 导出
export-preset = 格式
export-done = 已写入 { $count } 行
export-lossless = 文件包含全部内容，可以再导入
export-path = 存到哪里，含文件名
