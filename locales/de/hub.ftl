### Hub and devices: who is in, the words on paper, and the ways to another hub and away.

hub-devices = Geräte
hub-device-name = Bezeichnung
hub-device-came = Dazugekommen
hub-device-seen = Zuletzt gesehen
hub-device-this-one = dieser Rechner
hub-role-first = Als erstes
hub-role-invited = Mit einem Code
hub-role-recovered = Mit Wiederherstellungswörtern
hub-role-renewed = An der Stelle einer Kopie
# $time (Text)
hub-device-out = Entfernt { $time }
# $name (Text)
hub-device-rename = { $name } umbenennen
# $name (Text)
hub-device-renamed = Es heißt jetzt { $name }
hub-device-take-out = Entfernen
# $name (Text)
hub-device-take-out-of = { $name } entfernen
# $time (Text)
hub-revoke-had = Darauf ist, Stand { $time }: alle Waren mit Preisen und Kosten, Texte, Bilder, Märkte und der Verlauf der Firma
hub-revoke-does = Ab jetzt sendet und bekommt es nichts. Der Hub weist seinen Schlüssel ab
hub-revoke-stays = Was auf seiner Platte ist, bleibt dort. Von hier aus kann es niemand löschen
hub-revoke-back = Es kommt nur mit einem neuen Code wieder dazu. Das lässt sich nicht rückgängig machen
hub-revoke-paper = Lag das Papier mit den Wiederherstellungswörtern dabei, neue Wörter erzeugen
# $name (Text)
hub-revoked = { $name } ist entfernt
hub-add-where = Auf dem anderen Rechner „Mit einem Code beitreten“ wählen und diese Adresse und diesen Code eingeben
hub-words = Wiederherstellungswörter
hub-words-missing = Noch keine erzeugt. Mit ihnen kommen Sie zurück, wenn kein Rechner mehr da ist
hub-words-unchecked = Erzeugt, aber nicht geprüft. Stehen sie nicht auf Papier, neue erzeugen
hub-words-checked = Auf Papier und geprüft
hub-words-elsewhere = Dafür steht ein anderes Gerät ein. Neue lassen sich hier erzeugen
hub-words-write = Wiederherstellungswörter aufschreiben
hub-words-note = Ohne Wiederherstellungswörter kommt niemand zum Hub zurück, wenn dieser Rechner verloren geht
hub-words-new = Neue Wörter erzeugen
hub-words-intro = Zwölf Wörter lassen einen neuen Rechner herein, wenn Ihre weg sind. Sie werden einmal gezeigt und nirgends aufbewahrt, weder hier noch am Hub
hub-words-paper = Papier und Stift bereitlegen und das Papier nicht beim Rechner aufbewahren. Wer es hat, kann dazukommen
hub-words-replaces = Die früheren Wörter öffnen dann nichts mehr
hub-words-show = Wörter zeigen
hub-words-order = In dieser Reihenfolge auf Papier schreiben. Nach dem Schließen werden sie nicht mehr gezeigt
hub-words-written = Sie stehen auf Papier
hub-words-check = Diese drei Wörter vom Papier eingeben
# $number (Number)
hub-words-nth = Wort { $number }
hub-words-wrong = Hier steht ein anderes Wort
hub-words-check-act = Prüfen
hub-words-again = Noch einmal zeigen
hub-words-done = Die Wiederherstellungswörter stehen auf Papier und sind geprüft
hub-recover = Mit Wiederherstellungswörtern zurückkommen
hub-recover-help = Für eine Datei, deren Schlüssel nicht auf diesem Rechner sind, nach einer zurückgespielten Sicherung oder einem verlorenen Gerät
hub-recover-words = Die zwölf Wörter
hub-recover-words-help = In ihrer Reihenfolge, mit Abständen dazwischen
hub-recover-act = Zurückkommen
hub-recovered = Dieser Rechner ist am Hub
hub-join = Mit einem Code beitreten
hub-join-help = Für einen weiteren Rechner einer Firma, die an einem Hub ist. Er bekommt eine eigene Datei
hub-move = Umziehen…
hub-move-title = Mit einem Hub an anderer Adresse weitermachen
hub-move-address = Neue Adresse des Hubs
hub-move-look = Dort fragen
hub-move-same = Der Hub dort hat das Protokoll dieser Arbeitsdatei. Nur die Adresse ändert sich
# $count (Number)
hub-move-other = { $count ->
        [one] Der Hub dort weiß nichts von dieser Arbeitsdatei. { $count } Dokument geht ganz dorthin
       *[other] Der Hub dort weiß nichts von dieser Arbeitsdatei. { $count } Dokumente gehen ganz dorthin
    }
hub-move-others = Andere Geräte bleiben an der alten Adresse, bis auch sie umziehen
hub-move-act = Dorthin umziehen
hub-moved = Diese Arbeitsdatei arbeitet an der neuen Adresse weiter
hub-leave = Verlassen…
hub-leave-title = Den Hub verlassen
hub-leave-keeps = Alle Arbeit bleibt auf diesem Rechner und kann wieder zu einem Hub, zu diesem oder einem anderen
# $count (Number)
hub-leave-listings = { $count ->
        [one] Käufer sehen dort weiter { $count } Angebot, bis es dort zurückgezogen wird
       *[other] Käufer sehen dort weiter { $count } Angebote, bis sie dort zurückgezogen werden
    }
hub-leave-none = Käufer sehen dort kein Angebot
hub-leave-withdraw = Um sie vorher zurückzuziehen, diese Waren zu Entwürfen machen, veröffentlichen und dann verlassen
hub-leave-show = Zeigen, was live ist
hub-leave-act = Hub verlassen
hub-left = Diese Arbeitsdatei ist an keinem Hub
hub-settings = Geräte, Wiederherstellungswörter, Adresse
