# Wo auf dem Bildschirm man schaut. Eine Meldung je `screen` in assets/knowledge/paths.ron.

## Facebook and Instagram on a computer

step-account-picture = Ihr Bild steht oben rechts auf der Seite.
step-instagram-more = Öffnen Sie Ihr Profil. Das Zahnrad steht neben Ihrem Namen.
step-account-menu = Unter Ihrem Bild hat sich ein Menü geöffnet.
step-settings-submenu = Im selben Menü hat sich eine zweite Liste geöffnet.
step-settings-list = Sie sind in den Einstellungen. Die Liste steht links. Scrollen Sie, wenn nötig.
step-settings-legal = Die Liste steht links. Scrollen Sie bis zu „Gemeinschaftsstandards und Rechtliches“.
step-settings-accounts-center = Sie sind in den Einstellungen. Der Kasten steht links.
step-find-in-page = Drücken Sie Strg und F zugleich, am Mac Befehl und F. Tippen Sie diese Wörter.

## Facebook and Instagram on a phone

step-phone-menu-android = Die drei Striche sind oben rechts.
step-phone-menu-iphone = Die drei Striche sind unten rechts.
step-instagram-lines = Öffnen Sie Ihr Profil. Die drei Striche sind oben rechts.
step-phone-menu-list = Sie sind im Menü. Scrollen Sie nach unten, unter die Kacheln.
step-phone-submenu = Darunter haben sich einige Zeilen geöffnet.
step-phone-list = Sie sehen eine lange Liste. Scrollen Sie, bis Sie die Zeile finden.
step-phone-list-bottom = Scrollen Sie ans Ende der Liste.
step-phone-page-search = Tippen Sie auf die Lupe und geben Sie diese Wörter ein.
step-phone-privacy-center-menu = Die drei Striche sind oben rechts im Privacy Center.

## Privacy Center

step-privacy-center-side = Sie sind im Privacy Center. Die Liste steht links.
step-privacy-center-topics = Eine Liste mit Themen hat sich geöffnet.
step-privacy-center-card = Sie sind im Privacy Center. Scrollen Sie bis zur Karte über KI.
step-privacy-center-notice = Weit oben steht ein Hinweis zu KI. Der Link ist ein Wort in seinem Text.
step-privacy-center-search = Tippen Sie diese Wörter in das Suchfeld des Privacy Centers.
step-ai-page-end = Scrollen Sie ans Ende der Seite über KI.
step-ai-page-link = Der Link steht auf der Seite über KI.
step-ai-page-start = Die Schaltfläche steht auf der Karte über KI.

## Privacy policy

step-policies-list = Links hat sich eine Liste mit Richtlinien geöffnet.
step-policy-notice = Oben in der Richtlinie steht der Hinweis zu KI. Der Link steht im Text.
step-policy-rights = Die Liste links nennt die Teile der Richtlinie.
step-policy-rights-link = Scrollen Sie bis zur Liste Ihrer Rechte. Der Link steht im Text.
step-policy-object-link = Die Seite springt zu diesem Teil. Der Link steht im Text.
step-genai-section = Sie sind auf der Seite über KI-Modelle. Suchen Sie diese Überschrift.
step-genai-section-own = Suchen Sie diese Überschrift. Geht es dort um Dritte, nehmen Sie den direkten Link.
step-genai-end = Scrollen Sie ans Ende der Seite. Es ist der letzte Link.

## Questions before the form

step-question-ai = Eine Frage erscheint: „Bezieht sich deine Anfrage auf KI bei Meta?“
step-choose-product = Sie werden nach dem Produkt gefragt. Wählen Sie Ihres.
step-choose-proceed = Die Schaltfläche steht unter der Auswahl.
step-whatsapp-choice = WhatsApps Seite zeigt Fragen. Wählen Sie diese.
