### 这个工作区和这台设备的设置。

settings-title = 设置
settings-search = 查找设置
settings-firm = 公司
settings-seller = 公司名称
settings-base-currency = 本币
settings-source-locale = 商品的语言
settings-language = 语言和格式
settings-interface-language = 界面语言
settings-appearance = 外观
settings-theme = 配色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-contrast = 高对比度
settings-density = 行高
settings-density-compact = 紧凑
settings-density-regular = 标准
settings-density-roomy = 宽松
settings-network = 枢纽和设备
settings-files = 文件和备份
settings-workspace = 工作区
settings-backup = 创建备份
settings-backup-help = 打开一次以验证的副本
settings-backup-done = { $products ->
       *[other] { $path } 已创建并能打开，含 { $products } 件商品
    }
settings-doctor = 检查文件
settings-doctor-healthy = 没有损坏
settings-doctor-findings = { $count ->
       *[other] { $count } 项检查未通过
    }
doctor-integrity = 文件页
doctor-foreignKeys = 行间关联
doctor-schema = 数据表
doctor-search = 搜索索引
doctor-journal = 日志
doctor-media = 图片
settings-about = 关于
settings-version = Dhow 版本 { $version }
settings-at-once = 改动立即生效，可以撤销
language-en-US = 英语
language-de = 德语
language-ar = 阿拉伯语
language-zh-Hans = 简体中文
