# One plain sentence for each thing that can fail, with a way on.

error-clipboard = Die Zwischenablage geht nicht. Der Text ist markiert: Drücken Sie Strg+C.
error-browser = Kein Browser ging auf. Kopieren Sie die Adresse und fügen Sie sie in Ihren Browser ein.
error-host = Diese Adresse steht nicht auf unserer Liste. Darum öffnen wir sie nicht: { $address }
error-write = Das ließ sich nicht speichern: { $file }
error-open = Kein Programm hat die Datei geöffnet. Sie liegt hier: { $file }
error-state = Auf diesem Computer lassen sich Ihre Antworten nicht speichern. Machen Sie am besten heute alles fertig.
error-set-aside = Eine alte Datei ließ sich nicht lesen. Sie liegt unverändert hier: { $file }
error-delete = Nicht alles ließ sich löschen. Bitte löschen Sie das selbst: { $file }
notice-saved = Gespeichert: { $file }
notice-saved-without-dialog = Ein Fenster zum Speichern ließ sich nicht zeigen. Gespeichert ist es hier: { $file }
notice-calendar = Der Termin ist offen. Er liegt auch hier: { $file }
error-by-hand = Zum Kopieren von Hand
