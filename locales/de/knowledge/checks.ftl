# Was `right-to-object check` in den Fakten findet, wie man es behebt und warum es zählt: check-<id>.

check-not-utf8 = Diese Datei ist ab Spalte { $detail } kein Text in UTF-8.
    .mend = Speichern Sie sie als UTF-8.
    .why = Namen in allen Schriften müssen überall gleich lesbar sein.

check-unknown-field = Ein Feld ist unbekannt: { $detail }.
    .mend = Berichtigen Sie die Schreibweise, oder entfernen Sie es.
    .why = Ein falsch geschriebenes Feld ginge sonst still verloren.

check-missing-field = Ein Feld fehlt: { $detail }.
    .mend = Ergänzen Sie es.
    .why = Ohne dieses Feld ist der Eintrag nicht zu gebrauchen.

check-shape = Das ist nicht lesbar: { $detail }.
    .mend = Vergleichen Sie es mit den Einträgen daneben.
    .why = Was nicht lesbar ist, lässt sich nicht prüfen.

check-text-clean = In dieser Zeile steht ein unsichtbares Zeichen: { $detail }.
    .mend = Löschen Sie es, oder tippen Sie die Zeile neu.
    .why = Unsichtbare Zeichen können Lesern etwas anderes zeigen als dem Programm.

check-too-large = { $record }: Der Text in { $detail } ist länger als 10.000 Bytes.
    .mend = Lassen Sie nur Name, Beschriftung oder Adresse stehen.
    .why = So lang ist kein Name, keine Beschriftung und keine Adresse.

check-duplicate-id = { $detail } steht zweimal da.
    .mend = Geben Sie einem davon eine andere ID, oder löschen Sie ihn.
    .why = Von zwei Einträgen mit derselben ID wird nur der erste gefunden.

check-id-spelling = { $detail } ist keine richtige ID.
    .mend = Nehmen Sie Kleinbuchstaben, Ziffern und Bindestriche; für einen Ort den ISO-Code.
    .why = IDs ändern sich nie. Darum sind sie von Anfang an schlicht.

check-dangling-reference = { $record } nennt { $detail }, aber kein Eintrag dieser Art hat diese ID.
    .mend = Berichtigen Sie die ID, oder ergänzen Sie den Eintrag.
    .why = Ein Verweis ins Leere verliert still eine Tatsache.

check-url-not-https = { $record }: { $detail } ist keine einfache https-Adresse.
    .mend = Schreiben Sie sie mit https:// und Namen, ohne Benutzer, Port und Leerzeichen.
    .why = Die App öffnet nichts anderes.

check-url-twice = { $record }: { $detail } steht auch in einem anderen Eintrag.
    .mend = Verwenden Sie die ID jenes Eintrags.
    .why = Zwei Einträge einer Seite sähen wie zwei unabhängige aus.

check-host-not-listed = { $record }: { $detail } liegt nicht auf einem Server der Firma.
    .mend = Nehmen Sie die eigene Adresse der Firma.
    .why = Niemand soll ein Formular einschleusen, das dem der Firma nur ähnlich sieht.

check-future-date = { $record } hat ein Datum, das noch nicht gekommen ist: { $detail }.
    .mend = Schreiben Sie den Tag, an dem es gelesen oder gesehen wurde.
    .why = Niemand hat morgen schon etwas gesehen.

check-age = { $record } wurde zuletzt am { $detail } geprüft, vor über 180 Tagen.
    .mend = Lesen Sie die Quellen neu, und setzen Sie den neuen Tag.
    .why = Formulare sind in zwei Jahren viermal umgezogen.

check-age-of-release = { $record } wurde zuletzt am { $detail } geprüft, vor über 365 Tagen.
    .mend = Lesen Sie die Quellen neu, und setzen Sie den neuen Tag.
    .why = Keine Version erscheint mit Fakten, die ein Jahr lang niemand ansah.

check-iso-complete = Das Land { $detail } fehlt oder steht nicht in ISO 3166-1.
    .mend = Ergänzen Sie das Land, oder berichtigen Sie den Code.
    .why = Niemand soll sein Land vermissen.

check-part-without-country = { $record } hat kein Land { $detail } oder keinen englischen Namen.
    .mend = Ergänzen Sie das Land oder „names“ mit „en“.
    .why = Ein Landesteil nimmt vom Land, was ihm fehlt.

check-place-without-answer = { $record } hat weder ein Gesetz noch eine Quelle, dass es keines gibt.
    .mend = Ergänzen Sie ein Gesetz oder eine Quelle, oder setzen Sie Unconfirmed.
    .why = Auch „kein Gesetz“ ist eine Antwort und braucht eine Quelle.

check-domain-too-wide = { $record } beansprucht { $detail }, das auch andere nutzen.
    .mend = Nennen Sie nur Domains, die der Firma selbst gehören, in Kleinbuchstaben.
    .why = Was unter einer Domain liegt, gilt als Eigentum der Firma.

check-region-ring = { $record } enthält eine Region, die sie selbst enthält: { $detail }.
    .mend = Nehmen Sie eine davon aus „includes“.
    .why = Niemand könnte sagen, was in solchen Regionen liegt.

check-seat-covers-everything = { $record } hat keine Firma für { $detail }.
    .mend = Fügen Sie am Ende einen Sitz für die Region „everywhere“ hinzu.
    .why = Ein Brief muss wissen, wer über die Daten entscheidet.

check-place-law-order = { $record } hat seine Gesetze in falscher Reihenfolge: { $detail }.
    .mend = Setzen Sie das älteste an den Anfang.
    .why = Es zählt das letzte Gesetz, das in Kraft ist.

check-deadline-implausible = { $record } hat eine seltsame Antwortfrist: { $detail }.
    .mend = Prüfen Sie Zahl und Einheit im Gesetzestext.
    .why = Eine falsche Einheit macht aus Tagen Monate.

check-article-empty = { $record }: „{ $detail }“ ist kein Artikel, den ein Brief nennen kann.
    .mend = Schreiben Sie die Nummer, höchstens 40 Zeichen. Wurde keine gesehen, lassen Sie das Feld weg.
    .why = Briefe nennen Artikel so, wie sie hier stehen.

check-mark-missing-sources = { $record } hat eine bessere Note, als die Quellen tragen.
    .mend = Confirmed braucht einen Text von Firma, Staat, Behörde oder Gericht. Secondary braucht irgendeine Quelle.
    .why = Eine Note ist nicht besser als ihre Quellen.

check-authority-without-website = { $record } ist nicht erreichbar: keine Website, keine Beschwerdeseite, keine E-Mail.
    .mend = Ergänzen Sie eines davon.
    .why = Wer an eine Behörde verwiesen wird, muss sie erreichen können.

check-sentence-in-facts = { $record } enthält einen Satz: { $detail }
    .mend = Setzen Sie ihn in die Texte jeder Sprache.
    .why = Fakten enthalten keine Sätze; die stehen in den Texten jeder Sprache.

check-message-missing = { $record } braucht den Satz { $detail }, der noch nicht geschrieben ist.
    .mend = Schreiben Sie ihn in den Texten dieser Sprache.
    .why = Menschen lesen die Fakten in ihrer Sprache.

check-label-language-tag = { $record }: „{ $detail }“ ist kein Sprachkürzel.
    .mend = Schreiben Sie eines wie de, pt-BR oder zh-Hant.
    .why = Mit falschem Kürzel sieht den Text nie jemand.

check-scopes-unclear = Bei { $record } ist unklar, wessen es ist, oder es mischt Geteiltes mit dem, was von anderswo kam.
    .mend = Ergänzen Sie den Verantwortlichen, oder machen Sie zwei Einträge daraus.
    .why = Jede Firma und jede Art von Information hat eigene Antworten.

check-offer-covers-everything = Kein Angebot beantwortet diese Frage: { $detail }.
    .mend = Ergänzen Sie ein Angebot für „everywhere“.
    .why = Wer auch immer von wo auch immer fragt, bekommt eine Antwort.

check-evidence-count = { $record } ruht auf zu wenigen Beobachtungen: { $detail }.
    .mend = Ergänzen Sie, was beobachtet wurde, mindestens zwei Dinge.
    .why = Eine einzige Beobachtung trägt keine Aussicht.

check-evidence-sources = { $record } behauptet { $detail } ohne Quelle.
    .mend = Nennen Sie eine Quelle, oder löschen Sie die Behauptung.
    .why = Nichts wird ohne Quelle behauptet.

check-form-chain-end = { $record } führt nicht weiter zur allgemeinen Seite der Firma: { $detail }.
    .mend = Setzen Sie privacy-rights-request ans Ende, oder an den Anfang, wenn kein besseres Formular bekannt ist.
    .why = Öffnet sich ein Formular nicht, steht die allgemeine Seite allen offen.

check-form-tombstone-used = { $record } führt zu { $detail }, einem Formular, das es nicht mehr gibt.
    .mend = Nehmen Sie ein anderes Formular.
    .why = Alte Formulare bleiben nur, damit alte Links erkannt werden.

check-form-wrong-kind = { $record } führt zu { $detail }, dem Formular für die andere Art von Daten.
    .mend = Vergleichen Sie „about“ bei beiden.
    .why = Auf dem falschen Formular verlangt die Firma Belege, die niemand hat.

check-form-without-field = { $record } hat kein Feld für einen Brief, das Angebot { $detail } braucht aber eines.
    .mend = Ergänzen Sie „Paste“ bei dem, was das Formular fragt, oder streichen Sie es aus dem Angebot.
    .why = Ein Brief braucht einen Platz im Formular.

check-path-ends-on-form = { $record } hat keine Schritte oder endet auf einem alten Formular: { $detail }.
    .mend = Ergänzen Sie die Schritte oder das heutige Formular.
    .why = Ein Weg muss irgendwohin führen.

check-path-label-english = { $record }: Die Beschriftung „{ $detail }“ hat keine englischen Worte.
    .mend = Ergänzen Sie „en“.
    .why = Englisch springt ein, wo eine Sprache keine Beschriftung hat.

check-path-has-scene = { $record }: Der Schritt { $detail } zeigt ein Ziel ohne Beschriftung.
    .mend = Ergänzen Sie die Beschriftung, oder wählen Sie eine Ansicht mit Bild.
    .why = Ein Bild zeigt, was der Schritt sagt.
