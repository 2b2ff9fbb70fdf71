# The pages of the wizard, in their order.

app-name = Right to Object

## Frame
section-about-you = Über Sie
section-outlook = Ihre Aussichten
section-reasons = Ihre Gründe
section-form = Das Formular
section-after = Nach dem Abschicken
frame-caption-question = { $section } · Frage { $number } von { $count }
frame-step-count = { $number } von { $count }
frame-offline = Läuft ohne Internet. Was Sie schreiben, bleibt hier.
frame-text-size = Schriftgröße
frame-menu = Menü
frame-more = Mehr unten
frame-more-short = Mehr
frame-opens-browser = { $host } öffnet sich in Ihrem Browser
frame-done = erledigt
frame-now = hier sind Sie
frame-coming = kommt noch
button-next = Weiter
button-back = Zurück
button-finish = Fertig
button-copy-text = Text kopieren
button-clear-clipboard = Eingefügt? Zwischenablage leeren
button-copy-link = Link kopieren
button-save-text = Text speichern…
button-save-date = Termin speichern…
button-open-form = Formular öffnen
button-copy-and-open = Text kopieren und Formular öffnen
button-show-way = Weg Schritt für Schritt zeigen
button-screen-differs = Bei mir sieht es anders aus
button-have-sent = Ich habe es abgeschickt
button-delete-everything = Alles löschen
button-open-page = Seite öffnen
copied = Kopiert
summary-letter-ready = Brief ist fertig
summary-sent = Abgeschickt

## Welcome
welcome-title = Nein zum KI-Training mit Ihren Daten
welcome-lead = { $controller } trainiert KI mit Beiträgen, Fotos und Kommentaren. Wir zeigen Schritt für Schritt, was Sie dagegen tun können.
welcome-sends-nothing = Was Sie schreiben, bleibt auf diesem Computer.
welcome-helps-write = Wir helfen beim Schreiben. Sie brauchen keine Rechtssprache.
welcome-cannot-force = Zwingen können wir { $controller } nicht. Sie erfahren Ihre Chancen.
welcome-free = Es ist kostenlos und dauert wenige Minuten.
welcome-products = Für { $products }.
welcome-not-company = Wir gehören nicht zu { $controller }. Wir informieren über das Recht. Das ist keine Rechtsberatung.
welcome-picture = Eine Hand in einer Sprechblase stoppt Beiträge und Fotos auf dem Weg zum KI-Training.
welcome-picture-label = KI-Training
welcome-continue = Dort weitermachen

## Where do you live?
place-title = Wo wohnen Sie?
place-lead = Ihr Land bestimmt, welches Gesetz Sie schützt.
place-suggestion-title = Wohnen Sie hier: { $place }?
place-suggestion-text = Ihr Computer ist auf dieses Land eingestellt.
place-choose = „{ $place }“ wählen
place-field = Land
place-results =
    { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
place-results-first = { $listed } von { $count } Treffern
place-no-result = Kein Land mit diesem Namen. Prüfen Sie die Schreibweise.
place-chosen = Ihr Wohnsitz: { $place }
place-chosen-law = Ihr Gesetz: { $law }
place-chosen-no-law = Wir kennen dort kein allgemeines Datenschutzgesetz.
place-chosen-change = Anderes Land wählen
place-need = Bitte wählen Sie ein Land
place-not-sure = Unsicher? Wählen Sie das Land, in dem Sie gerade sind.
place-residence-title = Es zählt, wo Sie wohnen
place-residence-text = Ihr Pass spielt keine Rolle. Auch ein VPN ändert hier nichts. Bitte geben Sie kein falsches Land an: Was im Formular steht, gilt rechtlich.
place-part-field = Bundesland, Provinz oder Region
place-part-text = In Ihrem Land gilt nicht überall dasselbe Gesetz. Sie können das überspringen.
place-part-no-result = Kein Ort mit diesem Namen. Prüfen Sie die Schreibweise.
place-part-change = Anderen Landesteil wählen
place-clear = Feld leeren
place-note-none = Kein allgemeines Gesetz
place-note-own = Eigenes Datenschutzgesetz

## Welche Firma?
company-title = An welche Firma schreiben Sie?
company-lead = Jede Firma hat eigene Formulare. Sie können für eine andere wiederkommen.
company-need = Bitte wählen Sie eine aus

## What is it about?
about-title = Worum geht es?
about-lead = { $controller } hat zwei verschiedene Formulare. Wir finden das richtige für Sie.
about-own = Was ich in den Apps von { $controller } geteilt habe
about-own-badge = Für die meisten richtig
about-third-party = Was { $controller } aus anderen Quellen über mich hat
about-third-party-examples = „Mein Name auf der Website eines Vereins.“ „Ein Zeitungsartikel über mich.“
about-both = Beides, nacheinander
about-both-examples = Wir beginnen mit dem, was Sie geteilt haben.
about-need = Bitte wählen Sie eines aus
about-trained-on = Womit trainiert { $controller }?

## Which accounts?
accounts-title = Welche Konten haben Sie?
accounts-lead = Kreuzen Sie alle an, die Sie schützen wollen.
account-none = Ich habe gar kein Konto
account-none-text = Sie können trotzdem etwas tun
accounts-several-title = Zwei Konten in einer App?
accounts-several-text = Melden Sie sich bei jedem Konto an. Schicken Sie das Formular jedes Mal ab. Ihr Text bleibt bereit.
accounts-need = Bitte kreuzen Sie mindestens eines an

## What do you want?
request-title = Was soll { $controller } tun?
request-lead = Wählen Sie eines. Für ein weiteres können Sie wiederkommen.
request-object = Widersprechen oder einschränken
request-object-says = „Trainieren Sie keine KI mehr mit meinen Daten.“
request-object-badge = So sagen Sie Nein
request-object-limits = Das gilt ab jetzt. Früheres Training macht es nicht rückgängig.
request-access = Einsehen, herunterladen oder berichtigen
request-access-says = „Zeigen Sie mir, was Sie haben. Oder berichtigen Sie es.“
request-delete = Löschen
request-delete-says = „Entfernen Sie meine Daten.“
request-other = Etwas anderes
request-other-says = „Meine Frage passt oben nicht.“
request-general-tool = Das stoppt kein KI-Training. Es läuft über { $controller }s allgemeine Einstellungen, nicht über das KI-Formular.
request-not-offered = { $controller } bietet das für Daten aus anderen Quellen nicht mehr an. Ein Widerspruch passt besser.
request-no-form = { $controller } hat dafür an Ihrem Wohnort kein Formular. Wir zeigen, was trotzdem hilft.
request-need = Bitte wählen Sie eines aus

## Your outlook
outlook-title = Wie wahrscheinlich ist ein Ja?
outlook-caption = { $section } · { $place } · { $topic }
outlook-topic-no-account = Was andere über Sie teilen
outlook-topic-own = Ihre eigenen Beiträge
outlook-topic-third-party = Daten aus anderen Quellen
band-very-likely = Sehr wahrscheinlich
band-likely = Wahrscheinlich
band-uncertain = Schwer zu sagen
band-unlikely = Unwahrscheinlich
band-not-offered = Nicht angeboten
band-not-offered-title = An Ihrem Wohnort nicht angeboten
outlook-label = Aussicht: { $band }, Stufe { $step } von 5
outlook-summary-law = { $entity } muss dieses Gesetz einhalten: { $law }.
outlook-summary-practice = { $entity } hat dafür an Ihrem Wohnort ein Formular.
outlook-summary-letter = Wir kennen dort kein Formular von { $controller }. Sie schreiben über { $controller }s allgemeine Seite für Fragen zum Datenschutz.
outlook-summary-not-offered = Wo Sie wohnen, bietet { $controller } keinen Widerspruch für eigene Beiträge an.
outlook-summary-general = { $controller } hat dafür ein allgemeines Werkzeug. Alle können es nutzen.
outlook-summary-third-party = { $controller } will einen Beleg: Ihre Frage und eine KI-Antwort, die Ihre Daten zeigt.
outlook-summary-withdrawn = { $controller } bietet das nach eigenen Worten nicht mehr an. Sie können aber melden, was eine KI über Sie gesagt hat.
confidence-high = Wir sind uns sicher
confidence-medium = Wir sind uns ziemlich sicher
confidence-low = Wir sind uns nicht sicher
confidence-high-why = { $controller }s eigene Texte und andere Quellen stimmen überein.
confidence-medium-why = Unsere Quellen sind gut, aber wenige oder nicht neu.
confidence-low-why = Unsere Quellen sind wenige, alt oder uneinig.
confidence-low-why-contradiction = Unsere Quellen widersprechen sich.
confidence-low-why-one = Nur ein Bericht weiß von einem Formular.
confidence-low-why-law = Wir kennen das Gesetz, aber keine Antwort von { $controller }.
outlook-helps-title = Was Ihnen trotzdem hilft
outlook-helps-most = Hilft am meisten
outlook-helps-third-party = Formular für Daten aus anderen Quellen nutzen
outlook-helps-third-party-text = Sie brauchen einen Beleg: eine KI-Antwort, die Ihre Daten zeigt.
outlook-helps-need = Bitte wählen Sie, was Sie als Nächstes tun
outlook-reasons-title = Warum wir das denken
effect-for = Dafür
effect-against = Dagegen
effect-unclear = Offen
outlook-seen = { $date }
outlook-checked = geprüft am { $date }
outlook-more-title = Gut zu wissen
outlook-fact-law = Ihr Gesetz
outlook-fact-law-value = { $law }, { $article }
outlook-fact-law-none = Kein allgemeines Datenschutzgesetz gefunden
outlook-fact-controller = Wer verantwortlich ist
outlook-fact-authority = Wer { $controller } kontrolliert
outlook-fact-authority-none = Keine Behörde gefunden
outlook-fact-pace = Wie lange andere warteten
pace-minutes = Einige Minuten
pace-day = Minuten bis zu einem Tag
pace-unknown = Niemand hat davon berichtet
mark-confirmed = In einem amtlichen Text gesehen
mark-secondary = Aus Zusammenfassungen anderer bekannt
mark-unconfirmed = Nicht bestätigt
facts-old = Diese Angaben sind vom { $date }. Seitdem kann { $controller } Formulare verschoben haben, und Gesetze können sich geändert haben.
outlook-tested = Wir konnten { $controller }s Seiten nicht testen. Formulare können umgezogen sein.

## Your reasons
reasons-title-object = Warum widersprechen Sie?
reasons-title-other = Was möchten Sie { $controller } sagen?
reasons-lead-optional = Sie brauchen hier keinen Grund. Ein paar Worte können trotzdem helfen.
reasons-lead-required = Hier fragt { $controller } nach einem Grund. Kreuzen Sie an, was stimmt.
reasons-lead-letter = Wir kennen kein Formular dafür. Dieser Brief ist Ihr Weg.
reasons-tick = Kreuzen Sie an, was auf Sie zutrifft
reasons-own-words = Ihre eigenen Worte
reasons-own-words-hint = Das können Sie auslassen
reasons-letter = Ihr Brief
reasons-letter-language = Sprache des Briefs
reasons-length = Länge
reasons-length-short = Kurz
reasons-length-full = Ausführlich
reasons-characters =
    { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }
reasons-too-short = Das Formular will mindestens { $least } Zeichen. Ergänzen Sie einen Grund oder ein paar Worte.
reasons-too-long = Das ist sehr lang. Das Formular könnte den Text abschneiden.
reasons-limit = Ihr Text ist länger als { $limit } Zeichen. Wir haben den Anfang behalten.
reasons-need = Schreiben Sie noch etwas mehr
reasons-edit = Brief selbst ändern
reasons-edit-back = Wieder aus meinen Kreuzen schreiben
reasons-editing = Ihre eigene Fassung. Die Kreuze ändern sie nicht mehr.

## Go there
go-title = Ihr Text ist fertig. Jetzt zum Formular.
go-title-no-text = Jetzt zur Seite von { $controller }
go-lead = Sie schicken es selbst ab, in Ihrem eigenen Browser.
go-short-title = Der kurze Weg
go-short-text = Wir kopieren Ihren Text und öffnen { $controller }s Formular. Dort fügen Sie ihn ein.
go-short-text-no-letter = Wir öffnen { $controller }s Seite in Ihrem Browser.
go-address = Die Adresse muss so beginnen: { $address }
go-look-alike = Manche Seiten sehen nur so aus wie die von { $controller }. Prüfen Sie die Adresse, bevor Sie etwas eingeben.
go-login = Melden Sie sich vorher im selben Browser an ({ $account }).
go-login-profile = Nehmen Sie Ihr eigenes Profil, keine Seite, die Sie verwalten.
go-long-picture = Der erste Schritt, verkleinert
go-long-title = Der lange Weg
go-long-text =
    { $count ->
        [one] Das Formular öffnet sich nicht? So finden Sie es in einem Schritt.
       *[other] Das Formular öffnet sich nicht? So finden Sie es in { $count } Schritten.
    }
go-evidence-title = Zuerst brauchen Sie einen Beleg
go-evidence-text = { $controller } will sehen, dass eine KI-Antwort Ihre Daten zeigt. Ohne Beleg, sagt { $controller }, ist keine Hilfe möglich.
go-evidence-1 = Fragen Sie { $controller }s KI nach sich selbst, mit Ihrem Namen.
go-evidence-2 = Zeigt die Antwort etwas über Sie? Machen Sie ein Bild vom Bildschirm.
go-evidence-3 = Behalten Sie auch Ihre Frage. Das Formular will beides.
go-evidence-none = Keine Antwort über Sie? Dann hilft dieses Formular jetzt nicht. Versuchen Sie es später noch einmal.
go-unconfirmed = Zuletzt gesehen: { $date }. Heute konnten wir dieses Formular nicht testen.
go-seen = Zuletzt gesehen: { $date }
go-form-title = Bei { $controller } heißt es „{ $title }“

## Steps
steps-caption = Schritt { $number } von { $count } · Stand: { $date }
steps-choose = Wählen Sie „{ $label }“
steps-tap = Tippen Sie auf „{ $label }“
steps-choose-picture = Wählen Sie Ihr Profilbild
steps-tap-menu = Tippen Sie auf die drei Striche
steps-english = Auf Englisch: { $label }
steps-device = Ihr Gerät
device-computer = Computer
device-android = Android
device-iphone = iPhone
steps-language = Meine Sprache bei { $app }
steps-language-is = Meine Sprache bei { $app }: { $language }
steps-next-step = Nächster Schritt
steps-see-form = Ich sehe das Formular
steps-bigger = Größer zeigen
steps-smaller = Kleiner zeigen
steps-then = Was dann kommt
steps-then-label = Suchen Sie „{ $label }“.
steps-then-form = Das Formular geht auf.
steps-show-all = Alle { $count } Schritte zeigen
steps-different-title = Bei mir sieht es anders aus
steps-different-text = { $controller } stellt oft etwas um. Versuchen Sie eines davon.
steps-different-search = Suchen Sie auf der Seite nach diesen Worten
steps-different-labels = Es kann auch so heißen
steps-different-paths = Ein anderer Weg, von dem Menschen berichten
steps-different-path =
    { $count ->
        [one] Stand: { $date }, { $count } Schritt
       *[other] Stand: { $date }, { $count } Schritte
    }
steps-different-fallback = Oder öffnen Sie das nächste Formular
steps-none = Für dieses Gerät kennen wir keinen Weg. Am besten nehmen Sie den direkten Link.
steps-step-name = Schritt { $number }: { $label }

## On the form
form-title = Im Formular von { $controller }
form-lead = Lassen Sie dieses Fenster neben Ihrem Browser offen.
form-on-top = Fenster im Vordergrund halten
form-press-done = Drücken Sie auf jeden Schritt, der erledigt ist.
form-task-now = hier sind Sie; drücken, wenn erledigt
button-small-window = Kleines Fenster
button-big-window = Großes Fenster
button-use-phone = Mein Handy benutzen
companion-title = Auf dem Formular
companion-phone-title = Nur auf dem Handy angemeldet?
companion-phone-text = Richten Sie die Kamera hierher. Das Formular geht dort auf.
form-do-login = Melden Sie sich an, wenn { $controller } danach fragt: { $account }
form-do-profile = Verwalten Sie eine Seite? Wechseln Sie zu Ihrem eigenen Profil.
form-do-option = Wählen Sie: { $option }
form-do-country = Wählen Sie Ihr Land: { $place }
form-do-mail = Prüfen Sie Ihre E-Mail-Adresse
form-do-mail-text = Nehmen Sie die Adresse Ihres Kontos. Dort steht keine? Dann geht vielleicht eine andere, deren Post Sie lesen.
form-do-proof = Fügen Sie Ihre Frage und das Bild der Antwort hinzu
form-do-paste = Fügen Sie Ihren Text in das große Feld ein
form-do-paste-text = Auf der Tastatur: Strg und V
form-do-paste-text-mac = Auf der Tastatur: Befehlstaste (cmd) und V
form-do-paste-both = { $keys }. { $also }
form-do-paste-optional = Sie können das Feld leer lassen. Aber Ihre Worte können helfen.
form-do-send = Drücken Sie auf „Senden“
form-do-code = { $controller } schickt einen Code per E-Mail. Lassen Sie die Seite offen und geben Sie ihn dort ein.
form-do-code-text = Schauen Sie auch im Spam-Ordner nach. Ohne den Code wird nichts abgeschickt.
form-do-code-maybe = Kommt ein Code per E-Mail? Lassen Sie die Seite offen und geben Sie ihn ein.
form-do-keep = Heben Sie die Bestätigung auf: die Seite und die E-Mail
form-dead-title = Das Formular öffnet sich nicht?
form-dead-text = Vielleicht sind Sie abgemeldet oder { $controller } hat es verschoben.
form-dead-next = Nächste Adresse versuchen
form-dead-last = Das war die letzte Adresse, die wir kennen. Suchen Sie im Hilfebereich von { $controller } nach „KI widersprechen“.
form-dead-report = Hinweis auf den toten Link kopieren
form-dead-report-text = Geben Sie ihn der Person, von der Sie diese App haben.
form-dead-note = Right to Object { $version }: Das Formular { $form } ({ $url }) ließ sich am { $date } nicht öffnen.
form-opened = In Ihrem Browser geöffnet: { $host }
form-copied-now = Ihr Brief liegt jetzt in der Zwischenablage.

## On the phone
phone-lead = Sind Sie nur auf dem Handy angemeldet? Dann geht es auch dort.
phone-login = Melden Sie sich im Browser des Handys bei { $account } an
phone-login-text = Tun Sie das zuerst. Das Formular geht nur auf, wenn Sie angemeldet sind.
phone-scan = Richten Sie die Kamera des Handys auf diesen Code
phone-scan-text = Tippen Sie auf den Link, der erscheint. Er öffnet das Formular.
phone-code-form = QR-Code mit der Adresse { $address }
phone-text = Bringen Sie Ihren Text auf das Handy
phone-text-scan = Richten Sie die Kamera auf diesen zweiten Code. Kopieren Sie den Text, der erscheint.
phone-text-else = Lässt Ihr Handy das Kopieren nicht zu? Schicken Sie sich den Text selbst: per E-Mail oder als Notiz auf beiden Geräten.
phone-text-long = Ihr Text ist zu lang für einen Code.
phone-text-send = Schicken Sie ihn sich selbst: per E-Mail oder als Notiz auf beiden Geräten. Kopieren Sie ihn dann auf dem Handy.
phone-code-text = QR-Code mit Ihrem Text
phone-paste = Fügen Sie den Text in das große Feld des Formulars ein
phone-send = Drücken Sie auf dem Handy auf „Senden“
phone-send-text = Kommen Sie dann zu diesem Fenster zurück und drücken Sie auf „Ich habe es abgeschickt“.
phone-private = Die Codes sind Bilder auf Ihrem Bildschirm. Sie gehen über keinen fremden Server.

## Protect yourself instead
protect-lead = Das hilft, wo { $controller } keinen Widerspruch anbietet.
protect-does = Was es bewirkt
protect-limits = Was es nicht bewirkt
protect-where = Wo Sie es finden
protect-labels = Suchen Sie nacheinander diese Worte

## Also protect yourself
also-title = Schützen Sie sich zusätzlich
also-lead = Andere Einstellungen, die helfen. Keine davon ersetzt einen Widerspruch.
also-open = Zusätzlich schützen
also-myths = Was nicht hilft

## Sent
sent-title = Sie haben Nein gesagt. Gut gemacht.
sent-title-other = Ihre Anfrage ist unterwegs
sent-lead = Ihr Teil ist getan. Jetzt ist { $controller } dran.
sent-today = Heute, { $date }
sent-on = { $date }
sent-what-object = Sie haben Ihren Widerspruch für { $what } abgeschickt.
sent-what-other = Sie haben Ihre Anfrage für { $what } abgeschickt.
sent-what-third-party = Daten aus anderen Quellen
sent-what-no-account = das, was andere über Sie teilen
sent-day-earlier = Einen Tag früher
sent-day-later = Einen Tag später
sent-change-date = Datum ändern…
sent-confirm-within-day = Innerhalb eines Tages
sent-confirm-soon = Bald
sent-confirm-text = Laut { $controller } kommt eine Bestätigung per E-Mail. Heben Sie diese E-Mail auf.
sent-confirm-text-unknown = { $controller } antwortet vielleicht per E-Mail. Heben Sie auf, was { $controller } schreibt.
sent-due = Antwort bis: { $date }
sent-due-text = Letzter Tag für { $controller }s Antwort. Frist im Gesetz: { $span }.
sent-due-extended = { $controller } kann die Frist verlängern und muss dann sagen, warum. Letzter Tag dann: { $date }.
sent-due-rolled = Der letzte Tag wurde verschoben, weil er auf einen freien Tag fiel.
sent-due-none = Kein fester Tag
sent-due-none-text = Ihr Gesetz nennt keine Zahl von Tagen. Fragen Sie nach einem Monat nach.
sent-due-no-law = Hier setzt kein Gesetz einen Tag. Fragen Sie nach einem Monat nach.
span-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
span-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
span-working-days =
    { $count ->
        [one] { $count } Arbeitstag
       *[other] { $count } Arbeitstage
    }
span-months =
    { $count ->
        [one] ein Monat
       *[other] { $count } Monate
    }
span-without-delay = keine feste Zeit
sent-answer-title = Hat { $controller } geantwortet?
sent-answer-text = Ist es ein Nein? Dann helfen wir bei der Beschwerde.
sent-answer-button = Antwort eingeben
sent-next-title = Noch offen: { $what }
sent-next-text = Machen Sie das auch, zur Sicherheit. Ihr Text ist fertig.
sent-next-button = Weiter mit { $what }
sent-friends-title = Freunde können über Sie posten
sent-friends-text = Ein Widerspruch gilt nicht für das, was andere über Sie posten. Bitten Sie sie, solche Beiträge privat zu halten.
sent-calendar-summary = Heute endet die Frist für { $controller }s Antwort
sent-calendar-text = Sie haben eine Anfrage an { $controller } geschickt. Abgeschickt: { $date }. Keine Antwort? Öffnen Sie Right to Object und drücken Sie „Antwort eingeben“.

## Answered
answered-title = Was hat { $controller } gesagt?
answered-lead = Wählen Sie, was passt. Wir zeigen, was Sie als Nächstes tun können.
answered-yes = { $controller } sagte Ja
answered-yes-text = Zum Beispiel: „Wir kommen deinem Widerspruch nach.“
answered-no = { $controller } sagte Nein
answered-no-text = Zum Beispiel: „Wir können nichts weiter tun.“
answered-more = { $controller } will mehr von mir
answered-more-text = „Schick einen Beleg.“ „Bestätige, wer du bist.“
answered-silence = { $controller } sagte nichts
answered-silence-text = Keine E-Mail oder nur eine automatische
answered-yes-next = Heben Sie die E-Mail auf. Das Ja gilt ab jetzt.
answered-more-next = Schicken Sie nur, was { $controller } braucht, um Sie zu erkennen. Geht es um andere Quellen? Dann will das Formular Ihre Frage und ein Bild der KI-Antwort.
answered-early = { $controller } hat noch Zeit. Letzter Tag: { $date }. Sie können warten oder jetzt nachfragen.
answered-complain-title = Sie können sich beschweren
answered-complain-text = Sagen Sie der Behörde, was Sie wollten, wann, und was { $controller } gesagt hat. Legen Sie Ihren Brief bei.
answered-complain-no-authority = Wir fanden keine Behörde, die solche Beschwerden annimmt. Fragen Sie einen Verbraucherverband in Ihrem Land.
answered-authority-languages = Sprachen: { $languages }
answered-open-complaint = Seite für Beschwerden öffnen
answered-open-authority = Website der Behörde öffnen
answered-part-field = In welchem Teil des Landes?
answered-part-text = Je nach Ort ist eine andere Behörde zuständig.
answered-unconfirmed = Wir konnten diese Adresse nicht bestätigen. Prüfen Sie, ob sie stimmt.

## What does the company train on?
trained-title = Womit trainiert { $controller }?
trained-lead = Kurz: mit Öffentlichem, mit Daten von anderen und mit dem, was Sie { $controller }s KI sagen.

## Sources
sources-open = Alle Quellen
sources-title = Alle Quellen
sources-lead = Wir haben { $count } Seiten gelesen. Jede öffnet sich in Ihrem Browser.
sources-field = Quellen durchsuchen
sources-none = Keine Quelle mit diesen Wörtern.
sources-company = { $controller } ({ $count })
sources-official = Gesetze ({ $count })
sources-authority = Behörden ({ $count })
sources-court = Gerichte ({ $count })
sources-consumer = Verbraucherverbände ({ $count })
sources-press = Nachrichten ({ $count })
sources-law-firm = Kanzleien ({ $count })
sources-database = Gesetzessammlungen ({ $count })
sources-other = Andere Seiten ({ $count })

## Text size and colours
display-title = Schriftgröße und Farben
display-lead = Wählen Sie, was Sie am besten lesen können.
display-size = Schriftgröße
display-size-value = { $percent } Prozent
display-look = Farben
display-motion = Bewegung
display-less-motion = Weniger Bewegung: Bilder wechseln sofort
look-system = Wie mein Computer
look-light = Hell
look-dark = Dunkel
look-high-contrast = Starker Kontrast

## Language
language-title = Sprache
language-lead = Sie können sie jederzeit ändern.
language-waiting = Arabisch, Hebräisch, Persisch und Urdu fehlen noch. Das Fenster kann keinen Text von rechts nach links zeigen.

## About this app
info-title = Über diese App
info-lead = Right to Object, Version { $version }. Stand der Fakten: { $date }.
info-open = Über diese App
info-privacy-title = Ihre Daten
info-privacy-text = Die App kann gar nicht ins Internet. Ihre Antworten liegen in einer Datei auf diesem Computer und nur dort: { $folder }
info-advice-title = Keine Rechtsberatung
info-advice-text = Wir erklären Gesetze in einfachen Worten. Für Ihren Fall fragen Sie eine Anwältin, einen Anwalt oder einen Verbraucherverband.
info-licence-title = Lizenz
info-licence-text = Freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0. Die Schrift ist Atkinson Hyperlegible Next unter der Open Font License. Die Ländernamen stammen aus Unicode CLDR.
info-delete-title = Alles löschen
info-delete-text = Damit löschen Sie Ihre Antworten und Briefe von diesem Computer. Das lässt sich nicht rückgängig machen.
info-delete-sure = Sind Sie sicher?
info-delete-yes = Ja, alles löschen
info-delete-no = Nein, behalten
info-deleted = Alles ist gelöscht.

## A link from an old guide
old-link-field = Haben Sie einen Link aus einer Anleitung?
old-link-hint = Fügen Sie ihn hier ein. Wir sagen, was es ist.
old-link-own = Das ist { $controller }s Formular für das, was Sie in { $controller }s Apps geteilt haben.
old-link-third-party = Das ist { $controller }s Formular für Daten aus anderen Quellen. Für Ihre eigenen Beiträge gilt es nicht.
old-link-general = Das ist eine allgemeine Seite von { $controller }, kein Formular nur für KI.
old-link-retired = Dieses Formular gibt es nicht mehr. Beantworten Sie unsere Fragen: Wir finden das heutige.
old-link-seen = Zuletzt gesehen: { $date }.
old-link-unknown = Wir kennen diesen Link nicht. Tippen Sie dort nichts ein.

# Wo eine Quelle keinen eigenen Namen hat: wer spricht und auf welchem Server.
source-kind-company = { $controller } ({ $host })
source-kind-official = Gesetzestext ({ $host })
source-kind-authority = Behörde ({ $host })
source-kind-court = Gericht ({ $host })
source-kind-consumer = Verbraucherverband ({ $host })
source-kind-press = Zeitungsbericht ({ $host })
source-kind-law-firm = Kanzlei ({ $host })
source-kind-database = Gesetzessammlung ({ $host })
source-kind-other = Webseite ({ $host })

# Die Namen von Dateien, die gespeichert werden.
file-letter = Brief an { $controller }
file-date = Antwort von { $controller }
