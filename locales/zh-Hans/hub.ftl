### Hub and devices: who is in, the words on paper, and the ways to another hub and away.

hub-devices = 设备
hub-device-name = 名称
hub-device-came = 加入方式
hub-device-seen = 最近出现
hub-device-this-one = 这台电脑
hub-role-first = 第一台
hub-role-invited = 凭邀请码
hub-role-recovered = 凭恢复词
hub-role-renewed = 接替副本
# $time (Text)
hub-device-out = { $time }移除
# $name (Text)
hub-device-rename = 重命名{ $name }
# $name (Text)
hub-device-renamed = 现在叫{ $name }
hub-device-take-out = 移除
# $name (Text)
hub-device-take-out-of = 移除{ $name }
# $time (Text)
hub-revoke-had = 截至{ $time }，它上面有：公司的全部商品及价格和成本、文字、图片、市场和历史
hub-revoke-does = 从现在起，它不再发送也不再收到任何内容，枢纽拒绝它的密钥
hub-revoke-stays = 它磁盘上的内容留在那里，从这里无法删除
hub-revoke-back = 只有用新的邀请码才能再加入。此操作无法撤销
hub-revoke-paper = 如果写有恢复词的纸也在那里，请生成新的恢复词
# $name (Text)
hub-revoked = { $name }已移除
hub-add-where = 在另一台电脑上选择“凭邀请码加入”，输入这个地址和邀请码
hub-words = 恢复词
hub-words-missing = 还没有生成。当您的电脑都不在时，凭它们可以回来
hub-words-unchecked = 已生成，尚未核对。如果没有写在纸上，请生成新的
hub-words-checked = 已写在纸上并核对
hub-words-elsewhere = 由另一台设备负责。也可以在这里生成新的
hub-words-write = 写下恢复词
hub-words-note = 没有恢复词，这台电脑丢失后谁也回不到枢纽
hub-words-new = 生成新的恢复词
hub-words-intro = 当您的电脑都不在时，十二个词可以让新电脑加入。它们只显示一次，本机和枢纽都不保存
hub-words-paper = 准备好纸和笔，纸不要和电脑放在一起。谁有这张纸，谁就能加入
hub-words-replaces = 以前生成的恢复词随即失效
hub-words-show = 显示恢复词
hub-words-order = 按此顺序写在纸上。关闭后不再显示
hub-words-written = 已写在纸上
hub-words-check = 照纸上输入这三个词
# $number (Number)
hub-words-nth = 第 { $number } 个词
hub-words-wrong = 这个位置是另一个词
hub-words-check-act = 核对
hub-words-again = 再看一次
hub-words-done = 恢复词已写在纸上并核对
hub-recover = 凭恢复词回来
hub-recover-help = 用于密钥不在这台电脑上的文件，例如恢复备份或丢失设备之后
hub-recover-words = 十二个词
hub-recover-words-help = 按顺序，词间留空格
hub-recover-act = 回来
hub-recovered = 这台电脑已在枢纽上
hub-join = 凭邀请码加入
hub-join-help = 用于已在枢纽上的公司的又一台电脑。它会有自己的文件
hub-move = 迁移…
hub-move-title = 改用另一个地址的枢纽
hub-move-address = 枢纽的新地址
hub-move-look = 询问那里
hub-move-same = 那里的枢纽有这个工作区的日志，只换地址
# $count (Number)
hub-move-other = 那里的枢纽不认识这个工作区。{ $count } 份文档会整份送去
hub-move-others = 其他设备仍在旧地址，直到它们也迁移
hub-move-act = 迁移到那里
hub-moved = 这个工作区改用新地址
hub-leave = 离开…
hub-leave-title = 离开枢纽
hub-leave-keeps = 所有工作都留在这台电脑上，以后可以再加入这个或别的枢纽
# $count (Number)
hub-leave-listings = 买家在那里仍能看到 { $count } 个商品页，直到在那里撤下
hub-leave-none = 买家在那里看不到任何商品页
hub-leave-withdraw = 要先撤下，请把这些商品改为草稿并发布，然后再离开
hub-leave-show = 查看在线的商品页
hub-leave-act = 离开枢纽
hub-left = 这个工作区不在任何枢纽上
hub-settings = 设备、恢复词、地址
