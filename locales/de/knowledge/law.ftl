# Warum eine Antwort wahrscheinlich ist oder nicht, nach dem Recht und dem Alter unseres Wissens: outlook-<id>, für jede Firma.
# $law: Kurzname oder Name des Gesetzes; $basis: dasselbe mit seinem Artikel, wenn bekannt; $place: Name des Ortes;
# $later: Name eines künftigen Gesetzes; $date: Tag, Monat oder Jahr, ab dem es gilt.
outlook-law-strong = Das Gesetz gibt Ihnen ein Recht auf Widerspruch: { $basis }.
outlook-law-conditional = Das Gesetz erlaubt den Widerspruch in bestimmten Fällen: { $basis }.
outlook-law-consent = Nach dem Gesetz können Sie eine Einwilligung zurücknehmen: { $basis }. Einen Widerspruch nennt es nicht.
outlook-law-no-objection = Ein Recht auf Widerspruch nennt dieses Gesetz nicht: { $law }.
outlook-law-none = Wir fanden bei Ihnen kein Gesetz, das { $controller } zu einem Ja verpflichtet.
outlook-law-unconfirmed = Wir konnten dieses Gesetz in keinem amtlichen Text bestätigen.
outlook-law-secondary = Wir kennen dieses Gesetz aus Zusammenfassungen anderer, nicht aus dem amtlichen Text.
outlook-law-later = Ein neues Gesetz kommt: { $later }. Es gilt ab: { $date }.
outlook-law-access = Das Gesetz gibt Ihnen ein Recht auf Auskunft: { $basis }.
outlook-law-erase = Das Gesetz gibt Ihnen ein Recht auf Löschung: { $basis }.
outlook-contradiction = Unsere Quellen widersprechen sich. Wir zeigen beide.
outlook-stale = Unsere neueste Quelle ist älter als ein Jahr.

# Ein paar Worte zu einem Gesetz in der Liste der Länder, wenn die Fakten sie nennen.
place-note-eu = Recht der Europäischen Union
