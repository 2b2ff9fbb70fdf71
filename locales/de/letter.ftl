# Der Brief an die Firma. Er wird in ein Formular eingefügt, daher ohne Anrede und Namen.
# Nie davon sprechen, eine Einwilligung zurückzunehmen: Das ist rechtlich etwas anderes.

# Die Rechtsgrundlage. $article wie „Art. 21 Abs. 1“, $law ein Kurzname wie „DSGVO“ oder ein langer Name.
letter-basis = { $article } { $law }
letter-basis-long = { $article }, { $law }
letter-basis-law = „{ $law }“

# Wie fest sich der Brief darauf stützt: ein klares Recht, ein Recht in manchen Fällen, ein bloßer Hinweis.
letter-right = Dieses Recht gibt mir das Gesetz: { $basis }.
letter-check = Bitte prüfen Sie mein Anliegen nach diesem Gesetz: { $basis }.
letter-refer = Ich beziehe mich auf dieses Gesetz: { $basis }.

# Worum es geht.
letter-object = Ich widerspreche: Sie dürfen meine personenbezogenen Daten nicht nutzen, um KI zu entwickeln und zu verbessern. Das gilt jetzt und in Zukunft.
letter-ask = Ich bitte Sie: Nutzen Sie meine personenbezogenen Daten nicht, um KI zu entwickeln und zu verbessern. Das gilt jetzt und in Zukunft.
letter-disagree = Ich bin nicht damit einverstanden, dass Sie mit meinen personenbezogenen Daten KI entwickeln und verbessern. Bitte nutzen Sie meine Daten dafür nicht, weder jetzt noch in Zukunft.
letter-access = Bitte senden Sie mir eine Kopie meiner personenbezogenen Daten, mit denen Sie KI entwickeln und verbessern. Bitte sagen Sie mir auch, woher Sie die Daten haben, wofür Sie sie nutzen und wer sie erhält.
letter-delete = Bitte löschen Sie meine personenbezogenen Daten, mit denen Sie KI entwickeln und verbessern. Bitte nutzen Sie meine Daten dafür auch nicht wieder.
letter-other = Mein Anliegen betrifft meine personenbezogenen Daten, mit denen Sie KI entwickeln und verbessern.

# Um welche Daten es geht.
letter-scope-product = Es geht um meine Daten bei { $product }.
letter-scope-no-account = Es geht um das, was andere in { $controller }s Produkten über mich teilen: öffentliche Beiträge, Fotos und Kommentare.
letter-scope-third-party = Es geht um Informationen über mich, die von Dritten stammen: von öffentlichen Websites und aus lizenzierten Daten.
letter-evidence = Meine Belege sind beigefügt. Sie zeigen, was ich die KI gefragt habe und was sie über mich gesagt hat.

# Worum der ausführliche Brief außerdem bittet.
letter-restrict = Bitte schränken Sie die Nutzung meiner Daten ein, solange Sie meinen Wunsch prüfen.
letter-interim = Bitte nutzen Sie meine Daten nicht dafür, solange Sie meinen Wunsch prüfen.
letter-grounds = Wenn Sie ablehnen, nennen Sie mir bitte Ihre berechtigten Gründe.
letter-why = Wenn Sie ablehnen, sagen Sie mir bitte, warum.

# Nur wo ein Formular einen längeren Text verlangt.
letter-more-own-life = Diese Daten handeln von meinem Leben. Ich möchte selbst bestimmen, wofür sie genutzt werden.
letter-more-plain-words = Bitte antworten Sie mir in klaren, einfachen Worten.
letter-more-from-when = Bitte sagen Sie mir auch, ab welchem Tag Sie sich daran halten.

letter-confirm = Bitte bestätigen Sie mir das per E-Mail.
letter-confirm-answer = Bitte bestätigen Sie mir den Eingang per E-Mail. Bitte antworten Sie mir auch auf diesem Weg.
