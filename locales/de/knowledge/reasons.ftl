# Gründe zu widersprechen. `reason-…` ist das Kästchen, `letter-reason-…` der ausführliche Brief, `…-short` der kurze.
# Alles in der Ich-Form: Die Person kreuzt an, was stimmt.

reason-children-photos = Meine Beiträge zeigen meine Kinder.
letter-reason-children-photos = Meine Beiträge zeigen meine Kinder. Sie können darüber nicht selbst entscheiden. Darum schütze ich sie.
letter-reason-children-photos-short = Meine Beiträge zeigen meine Kinder.

reason-sensitive = Meine Daten verraten Privates, etwa über Gesundheit oder Glauben.
letter-reason-sensitive = Meine Daten verraten Privates, zum Beispiel über Gesundheit, Glauben oder Politik. Ich möchte nicht, dass KI daraus lernt.
letter-reason-sensitive-short = Meine Daten verraten Privates, etwa über Gesundheit oder Glauben.

reason-creative-work = Ich verdiene Geld mit meinen Werken.
letter-reason-creative-work = Ich verdiene Geld mit eigenen Texten, Bildern, Musikstücken oder Filmen. KI könnte meinen Stil nachahmen und meinem Einkommen schaden.
letter-reason-creative-work-short = Ich verdiene Geld mit meinen Werken, und KI könnte sie nachahmen.

reason-unforeseeable-use = Mit dieser Nutzung konnte ich nicht rechnen.
letter-reason-unforeseeable-use = Mit dieser Nutzung konnte ich nicht rechnen. Meine Daten waren für anderes gedacht als für das Training von KI.
letter-reason-unforeseeable-use-short = Mit dieser Nutzung konnte ich nicht rechnen.

reason-cannot-undo = KI kann nicht vergessen, was sie lernt.
letter-reason-cannot-undo = KI kann nicht einfach vergessen, was sie gelernt hat. Ich könnte das später nicht rückgängig machen.
letter-reason-cannot-undo-short = KI kann nicht vergessen, was sie lernt.

reason-safety = Ich muss an meine Sicherheit denken.
letter-reason-safety = Ich muss an meine Sicherheit denken. KI könnte jemandem helfen, mich zu finden oder mir zu schaden.
letter-reason-safety-short = Ich muss an meine Sicherheit denken.

reason-objected-2024 = Ich habe schon 2024 widersprochen.
letter-reason-objected-2024 = Ich habe schon 2024 widersprochen. Ich erwarte, dass Sie auch diesen Widerspruch achten.
letter-reason-objected-2024-short = Ich habe schon 2024 widersprochen.

reason-never-agreed = Ich habe dem nie zugestimmt.
letter-reason-never-agreed = Ich habe dem nie zugestimmt. Ich habe keiner Nutzung meiner Daten für KI zugestimmt.
letter-reason-never-agreed-short = Ich habe dem nie zugestimmt.

reason-posts-by-others = Andere posten über mich.
letter-reason-posts-by-others = Andere teilen Beiträge über mich und Fotos von mir. Ich kann nicht bestimmen, was sie teilen. Bitte lassen Sie auch dort weg, was mich betrifft.
letter-reason-posts-by-others-short = Andere posten über mich. Bitte lassen Sie auch das weg.

reason-for-friends = Meine alten Beiträge waren für Freunde.
letter-reason-for-friends = Meine alten Beiträge waren für Freunde gedacht. Für eine Maschine waren sie nie gedacht.
letter-reason-for-friends-short = Meine alten Beiträge waren für Freunde gedacht.

reason-minor = Ich bin unter 18.
letter-reason-minor = Ich bin unter 18. Bitte gehen Sie mit meinen Daten besonders sorgsam um.
letter-reason-minor-short = Ich bin unter 18.

reason-likeness = Ich will nicht, dass KI mein Gesicht oder meine Stimme nachahmt.
letter-reason-likeness = Ich will nicht, dass KI mein Gesicht oder meine Stimme lernt. Andere könnten damit gefälschte Bilder oder Aufnahmen von mir machen.
letter-reason-likeness-short = Ich will nicht, dass KI mein Gesicht oder meine Stimme nachahmt.

reason-wrong-answer = { $controller }s KI hat etwas Falsches über mich gesagt.
letter-reason-wrong-answer = Ihre KI hat etwas über mich gesagt, das nicht stimmt. Das kann mir schaden.
letter-reason-wrong-answer-short = Ihre KI hat etwas Falsches über mich gesagt.

reason-no-account = Ich habe kein Konto bei { $controller }.
letter-reason-no-account = Ich habe kein Konto bei { $controller }. Darum habe ich dort keine Einstellungen, die mich schützen könnten.
letter-reason-no-account-short = Ich habe kein Konto bei { $controller }.
