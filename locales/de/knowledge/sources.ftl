# Die Wörter der Verweise auf Quellen (Source.label). Andere Quellen heißen nach ihrer Art und Adresse.

## Meta

source-meta-notice = Metas Hinweis an Nutzer
source-meta-policy = Metas Datenschutzrichtlinie für Europa
source-meta-policy-us = Metas Datenschutzrichtlinie für die USA
source-meta-policy-threads = Datenschutzzusatz von Threads
source-meta-policy-whatsapp = WhatsApps Datenschutzrichtlinie für Europa
source-meta-genai = Metas Änderungshinweis und Seite zu KI
source-meta-ai-terms = Metas KI-Bedingungen
source-meta-news = Metas Nachrichtenseite
source-meta-help = Metas Hilfeseite

## Authorities

source-edoeb = Die Behörde der Schweiz (EDÖB)
source-bremen = Die Behörde in Bremen
source-brandenburg = Die Behörde in Brandenburg

## Consumer and civil-rights organisations

source-verbraucherzentrale = Verbraucherzentrale
source-consumentenbond = Niederländischer Verbraucherverband
source-quechoisir = Französischer Verbraucherverband
source-bits-of-freedom = Bits of Freedom, Niederlande
source-datenanfragen = Datenanfragen.de, Angaben von Freiwilligen

## Press and others

source-adnkronos = Adnkronos, über Italiens Behörde
source-privacy-web = Privacy-web, über die niederländische Behörde
source-srf = Schweizer Radio und Fernsehen
source-the-record = The Record, über die britische Behörde
source-reuters = Reuters, in Global Banking & Finance
source-ap = Associated Press
source-forum = Ein Nutzer in einem Forum
source-which-quoted = Ein Forum, das Which? zitiert
source-wired-copy = Artikel von WIRED, Kopie auf einer anderen Seite
source-wired-summary = Zusammenfassung des Artikels von WIRED
source-form-text = Der Text des Formulars, von einem Nutzer zitiert
