# One plain sentence for each thing that can fail, with a way on.

error-clipboard = Die Zwischenablage geht nicht. Der Text ist markiert: Drücken Sie Strg+C.
error-browser = Kein Browser ging auf. Kopieren Sie die Adresse und fügen Sie sie in Ihren Browser ein.
error-host = Diese Adresse steht nicht auf unserer Liste. Darum öffnen wir sie nicht: { $address }
error-write = Das ließ sich nicht speichern: { $file }
error-open = Kein Programm hat die Datei geöffnet. Sie liegt hier: { $file }
error-state = Auf diesem Computer lassen sich Ihre Antworten nicht speichern. Machen Sie am besten heute alles fertig.
error-odd-file = Ein Teil dieser Datei ließ sich nicht verwenden. Alles andere schon: { $file }
error-set-aside = Eine alte Datei ließ sich nicht lesen. Sie liegt unverändert hier: { $file }
error-delete = Nicht alles ließ sich löschen. Bitte löschen Sie das selbst: { $file }
notice-saved = Gespeichert: { $file }
notice-saved-without-dialog = Ein Fenster zum Speichern ließ sich nicht zeigen. Gespeichert ist es hier: { $file }
notice-calendar = Der Termin ist offen. Er liegt auch hier: { $file }
error-by-hand = Zum Kopieren von Hand

error-clipboard-clear = Die Zwischenablage ließ sich nicht leeren. Kopieren Sie irgendein anderes Wort, dann ist der Text weg.
notice-clipboard-cleared = Der Text ist aus der Zwischenablage gelöscht.

# Der Start.
window-open-already = Right to Object ist schon offen. Suchen Sie das Fenster.
window-not-drawn = Right to Object kann auf diesem Computer kein Fenster zeichnen. In einem Terminal zeigt dies denselben Rat: right-to-object prepare --country DE
welcome-safe-mode = Sicherer Start: Es wird nichts gelesen und nichts gespeichert. Ihre Antworten sind weg, wenn Sie das Fenster schließen.
report-title = Die App hat letztes Mal unerwartet aufgehört
report-text = Ihre Antworten sind noch da. Auf diesem Computer liegt ein kurzer Bericht. Darin steht nichts, was Sie getippt haben, und nur Sie haben ihn.
report-copy = Bericht kopieren
report-delete = Bericht löschen

# About the app.
info-licences = Lizenzen aller Teile
