### Hub and devices: who is in, the words on paper, and the ways to another hub and away.

hub-devices = Devices
hub-device-name = Name
hub-device-came = Came in
hub-device-seen = Last seen
hub-device-this-one = this computer
hub-role-first = As the first
hub-role-invited = With a code
hub-role-recovered = With recovery words
hub-role-renewed = In place of a copy
# $time (Text)
hub-device-out = Taken out { $time }
# $name (Text)
hub-device-rename = Rename { $name }
# $name (Text)
hub-device-renamed = It is called { $name } now
hub-device-take-out = Take out
# $name (Text)
hub-device-take-out-of = Take out { $name }
# $time (Text)
hub-revoke-had = It has, as of { $time }: all goods with prices and costs, texts, pictures, markets and the history of the firm
hub-revoke-does = From now on it sends and gets nothing. The hub refuses its key
hub-revoke-stays = What is on its disk stays there. No one can delete it from here
hub-revoke-back = It comes in again only with a new code. This cannot be undone
hub-revoke-paper = If the paper with the recovery words was with it, make new words
# $name (Text)
hub-revoked = { $name } is taken out
hub-add-where = On the other computer choose “Join with a code”, and type this address and this code
hub-words = Recovery words
hub-words-missing = Not made yet. They bring you back when no computer of yours is left
hub-words-unchecked = Made, and not checked. If they are not on paper, make new ones
hub-words-checked = On paper, and checked
hub-words-elsewhere = Another device answers for them. New ones can be made here
hub-words-write = Write down the recovery words
hub-words-note = Without recovery words, nobody comes back to the hub when this computer is lost
hub-words-new = Make new words
hub-words-intro = Twelve words let a new computer in when yours are gone. They are shown once and kept nowhere, neither here nor at the hub
hub-words-paper = Have paper and a pen at hand, and keep the paper away from the computer. Whoever has it can come in
hub-words-replaces = The words that were made before open nothing any more
hub-words-show = Show the words
hub-words-order = Write them on paper in this order. Once this is closed they are not shown again
hub-words-written = They are on paper
hub-words-check = Type these three words from the paper
# $number (Number)
hub-words-nth = Word { $number }
hub-words-wrong = Another word stands here
hub-words-check-act = Check
hub-words-again = Show them again
hub-words-done = The recovery words are on paper and checked
hub-recover = Come back with recovery words
hub-recover-help = For a file whose keys are not on this computer, after a restored backup or a lost device
hub-recover-words = The twelve words
hub-recover-words-help = In their order, with gaps between them
hub-recover-act = Come back
hub-recovered = This computer is on the hub
hub-join = Join with a code
hub-join-help = For a further computer of a firm that is on a hub. It gets a file of its own
hub-move = Move…
hub-move-title = Go on with a hub at another address
hub-move-address = New address of the hub
hub-move-look = Ask there
hub-move-same = The hub there has the log of this workspace. Only the address changes
# $count (Number)
hub-move-other = { $count ->
        [one] The hub there knows nothing of this workspace. { $count } document goes there whole
       *[other] The hub there knows nothing of this workspace. { $count } documents go there whole
    }
hub-move-others = Other devices stay at the old address until they move too
hub-move-act = Move there
hub-moved = This workspace goes on at the new address
hub-leave = Leave…
hub-leave-title = Leave the hub
hub-leave-keeps = All work stays on this computer, and can go to a hub again, to this one or another
# $count (Number)
hub-leave-listings = { $count ->
        [one] Buyers go on seeing { $count } listing there until it is withdrawn there
       *[other] Buyers go on seeing { $count } listings there until they are withdrawn there
    }
hub-leave-none = Buyers see no listing there
hub-leave-withdraw = To withdraw them first, make these goods drafts, publish, and leave then
hub-leave-show = Show what is live
hub-leave-act = Leave the hub
hub-left = This workspace is on no hub
hub-settings = Devices, recovery words, address
