# Warum eine Antwort wahrscheinlich ist oder nicht, nach Berichten. Eine Meldung je Beleg: outlook-<id>. Sie dürfen nennen, um wen es geht.

## What holds in several places

outlook-forward-only = Der Widerspruch wirkt ab jetzt. Alte Beiträge verlernt die KI nicht.
outlook-others-posts = Beiträge und Fotos anderer, die Sie zeigen, kann Meta weiter nutzen.
outlook-form-not-tested = Wir konnten das Formular heute nicht ausprobieren. Meta kann es verschoben haben.
outlook-page-unknown = Was diese Seite fragt, wissen wir nicht. Zuerst wählen Sie das Produkt.
outlook-general-channel = Meta hat eine Seite für Anträge zum Datenschutz.
outlook-one-objection-all-accounts = Ein Widerspruch gilt für alle Konten in derselben Kontenübersicht, berichten Nutzer.
outlook-needs-reason-code = Das Formular verlangt eine Begründung und einen Code, der per E-Mail kommt.
outlook-own-ai-terms = Meta hat weiterhin eigene KI-Bedingungen für Ihr Land.
outlook-way-still-described = Eine Anleitung vom Mai 2026 beschreibt noch immer den Weg zum Widerspruch.

## European Union and European Economic Area

outlook-eu-promise-email = Meta verspricht eine E-Mail, die Ihren Widerspruch bestätigt.
outlook-eu-unless-objected = Meta nutzt, was Sie seiner KI mitteilen, außer Sie haben widersprochen. So schreibt es Meta.
outlook-eu-upheld = Ohne zwingende Gründe dagegen gibt Meta dem Widerspruch statt. So steht es in Metas Richtlinie.
outlook-eu-authority-tested = Die niederländische Behörde hat die Formulare 2025 geprüft. Sie funktionierten gut.
outlook-eu-consumer-saw = Laut einer niederländischen Verbraucherorganisation nimmt Meta alle Widersprüche automatisch an.
outlook-eu-no-reason-needed = Eine Begründung brauchen Sie nicht, sagt die Verbraucherzentrale.
outlook-norway-2024-list = Im Juni 2024 fehlte Norwegen in der Länderliste des Formulars.
outlook-threads-no-own-form = Ein eigenes Formular für Threads kennen wir nicht. Am nächsten kommt das von Instagram.
outlook-policy-names-page = Metas Richtlinie für Europa nennt diese Seite für Widersprüche.
outlook-meta-account-form-2025 = 2025 gab es ein eigenes Formular für Meta-Konten. Seine Adresse kennen wir nicht.
outlook-no-account-right = Metas Richtlinie gibt auch Menschen ohne Konto ein Recht auf Widerspruch.
outlook-no-account-form-2025 = 2025 nannte Italiens Behörde ein Formular für Menschen ohne Konto.
outlook-no-account-others-posts = Meta schreibt, es könne Beiträge und Fotos nutzen, in denen andere Sie zeigen.

## WhatsApp

outlook-whatsapp-policy-form = WhatsApps Richtlinie für Europa nennt dieses Formular für Widersprüche.
outlook-whatsapp-sends-to-meta = WhatsApp hat geantwortet, solche Widersprüche beträfen Meta AI, nicht WhatsApp.
outlook-whatsapp-ai-chats-unclear = Ob Chats mit Meta AI in WhatsApp die KI trainieren, sehen die Quellen verschieden.
outlook-whatsapp-rights-form = WhatsApps Richtlinie für Europa nennt dieses Formular für Datenrechte.
outlook-whatsapp-elsewhere = Das Formular steht in der Richtlinie für Europa. Anderswo haben wir es nicht genannt gesehen.

## United Kingdom and the islands

outlook-uk-notice-2024 = Metas Hinweis vom September 2024 verweist auf dieses Formular.
outlook-uk-restart = Beim Neustart 2024 sagte Meta, frühere Widersprüche würden beachtet.
outlook-uk-reply = Ein Nutzer zitiert Metas Antwort: „We will honour your objection“ (Wir beachten Ihren Widerspruch).
outlook-uk-authority-watches = Die britische Behörde will Meta im Auge behalten.
outlook-uk-like-unknown = Metas KI-Bedingungen nennen das Vereinigte Königreich. Zu Ihrem Gebiet fanden wir nichts.

## Switzerland

outlook-ch-same-form = Schweizer Medien beschreiben dasselbe Formular für die Schweiz.
outlook-ch-2024-stands = Widersprüche von 2024 bleiben gültig, sagt das Schweizer Fernsehen SRF.
outlook-ch-pause = 2024 bestätigte Meta der Schweizer Behörde: Die Pause gilt auch für die Schweiz.

## Brazil

outlook-br-authority-ordered = Brasiliens Behörde setzte 2024 ein einfacheres Formular durch.
outlook-br-confirmation-mails = Anleitungen berichten von einer Zusage per E-Mail nach wenigen Minuten.
outlook-br-again-2025 = Im Dezember 2025 verwies Meta erneut auf das Formular.
outlook-br-no-account = Der Plan der Behörde umfasst ein Formular für Menschen ohne Konto.
outlook-br-other-accounts = Eine brasilianische Anleitung nennt auch ein WhatsApp-Formular. Seine Adresse kennen wir nicht.

## Argentina

outlook-ar-form-2024 = Im Juni 2024 konnten Menschen in Argentinien das Formular öffnen.
outlook-ar-yes-and-no = Metas E-Mail konnte Ja oder Nein sagen.
outlook-ar-authority-open = Argentiniens Behörde hat ein Verfahren eröffnet. Ein Ergebnis kennen wir nicht.

## Japan and South Korea

outlook-jp-one-source = Eine japanische Anleitung beschreibt das Formular. Sie wirkt wie aus Europa übersetzt.
outlook-kr-opt-out-reported = 2025 sagten Bürgergruppen, Meta biete einen Weg zum Nein an, aber einen umständlichen.
outlook-kr-inadequate = Ein anderer Bericht nennt Hinweis und Ausweg unzureichend.

## Canada

outlook-ca-guide-yes = Eine Anleitung von 2026 sagt, Menschen in Kanada könnten widersprechen.
outlook-ca-writer-no = Eine kanadische Autorin fand nur das Formular für Daten aus anderen Quellen.

## United States

outlook-us-no-opt-out-2023 = Im Oktober 2023 sagte Meta, es biete keine Möglichkeit zum Nein an.
outlook-us-no-opt-out-2024 = Ein Jahr später sagte Meta dasselbe.
outlook-us-dead-link-2025 = 2025 bekam ein Nutzer einen Link, der nicht ging, dann ein Nein.
outlook-us-policy-silent-2026 = Metas US-Richtlinie vom Juli 2026 nennt kein Recht auf Widerspruch gegen KI.

## Australia

outlook-au-senate = Meta sagte 2024 im australischen Senat, ein Nein sei dort nicht möglich.
outlook-au-since-2007 = Meta sagte dem Senat, es nutze öffentliche Beiträge seit 2007.

## Turkey

outlook-tr-third-party-only = Eine türkische Anleitung beschreibt nur das Formular für Daten aus anderen Quellen.
outlook-tr-no-meta-ai = Im Oktober 2025 gab es Meta AI in der Türkei nicht.

## Everywhere else

outlook-terms-split-world = Eigene KI-Bedingungen hat Meta nur für die EU, das Vereinigte Königreich und Brasilien.
outlook-none-reported = Für Ihr Land fanden wir keinen Bericht über ein Formular zum Widerspruch.

## Meta’s general tools

outlook-tool-download = Jeder kann bei Meta die eigenen Daten ansehen und herunterladen.
outlook-tool-delete = Jeder kann bei Meta Beiträge oder das ganze Konto löschen.
outlook-tool-not-ai-form = Das ist Metas allgemeines Werkzeug, nicht das KI-Formular.
outlook-delete-copy-may-stay = Auch wenn Sie KI-Chats oder das Konto löschen, kann Metas Kopie bleiben.
outlook-no-account-access = Metas Richtlinie für Europa gibt allen ein Recht auf Auskunft, Berichtigung und Löschung.

## Information from elsewhere

outlook-tp-anyone = Meta schreibt, alle dürfen diesen Antrag stellen, mit oder ohne Konto.
outlook-tp-evidence = Meta will einen Beleg: Ihre Frage an die KI und ein Bild der Antwort.
outlook-tp-identical-refusals = 2023 bekamen mehr als ein Dutzend Künstler dieselbe Absage.
outlook-tp-no-success = WIRED fand niemanden mit Erfolg. Auch wir kennen niemanden.
outlook-tp-local-law = Meta prüft jeden Antrag nach dem Recht Ihres Landes.
outlook-tp-options-differ = Was man auf dem Formular wählen kann, ändert sich je nach Land und Zeit.
outlook-tp-choices-changed = 2023 bot das Formular das an. Eine neuere Anleitung nennt vor allem den Widerspruch.
outlook-tp-different-issue = 2023 bot das Formular eine Auswahl für andere Anliegen.
