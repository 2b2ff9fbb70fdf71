# Andere Einstellungen, die schützen: Titel, was sie bewirken, was nicht, wo sie sind.

## Settings

switch-private-audience = Beiträge privat stellen
switch-private-audience-does = Meta sagt, es trainiere KI mit öffentlichen Beiträgen. Private Beiträge bleiben außen vor.
switch-private-audience-limits = Es wirkt ab jetzt. Was vorher öffentlich war, kann schon in einer KI sein.
switch-private-audience-where = Öffnen Sie bei Instagram Ihr Profil, die drei Striche, dann „Account privacy“ (Privatsphäre des Kontos). Wählen Sie bei Facebook für Ihre Beiträge Ihre Freunde als Zielgruppe.

switch-delete-ai-chats = Chats mit Meta AI löschen
switch-delete-ai-chats-does = Die KI vergisst den Chat für ihre nächsten Antworten an Sie.
switch-delete-ai-chats-limits = Meta sagt, die eigene Kopie könne bleiben. Eine Bestätigung von Meta für diesen Befehl fanden wir nicht.
switch-delete-ai-chats-where = Öffnen Sie den Chat mit Meta AI. Schreiben Sie „/reset-ai“ und senden Sie es. Die Quellen nennen vor allem WhatsApp.

switch-ai-chats-ads = Privates aus KI-Chats heraushalten
switch-ai-chats-ads-does = Seit Dezember 2025 kann Meta Chats mit seiner KI nutzen, um Werbung auszuwählen.
switch-ai-chats-ads-limits = Einen Schalter dafür gibt es nicht. In der EU, im Vereinigten Königreich und in Südkorea begann es nicht.
switch-ai-chats-ads-where = Sagen Sie Meta AI nichts, was Sie einem Werber nicht sagen würden. Fügen Sie WhatsApp nicht zur Kontenübersicht hinzu.

switch-whatsapp-advanced-chat-privacy = Einen WhatsApp-Chat schützen
switch-whatsapp-advanced-chat-privacy-does = Andere im Chat können ihn nicht exportieren oder mit KI-Funktionen nutzen.
switch-whatsapp-advanced-chat-privacy-limits = Es gilt nur für einen Chat. Bildschirmfotos bleiben möglich.
switch-whatsapp-advanced-chat-privacy-where = Öffnen Sie den Chat. Tippen Sie oben auf seinen Namen. Schalten Sie „Erweiterter Chat-Datenschutz“ ein.

switch-mute-meta-ai = Meta AI stummschalten
switch-mute-meta-ai-does = Meta AI schickt Ihnen keine Hinweise mehr.
switch-mute-meta-ai-limits = Meta AI bleibt in der App. Ausschalten lässt es sich nicht.
switch-mute-meta-ai-where = Öffnen Sie den Chat mit Meta AI. Tippen Sie oben auf seinen Namen. Wählen Sie „Mute“ (Stummschalten).

switch-off-meta-activity = Meldungen anderer Firmen an Meta begrenzen
switch-off-meta-activity-does = Meta nutzt nicht mehr für Feed und Werbung, was andere Firmen über Sie melden.
switch-off-meta-activity-limits = Die Firmen melden es weiter. In Europa kann die Einstellung „Your activity off Meta technologies“ heißen.
switch-off-meta-activity-where = Öffnen Sie die Kontenübersicht („Accounts Center“). Wählen Sie „Your information and permissions“, dann „Activity from other businesses“.

switch-camera-roll = Facebook von den Fotos auf dem Handy fernhalten
switch-camera-roll-does = Facebook lädt keine Fotos mehr von Ihrem Handy hoch, um Beiträge vorzuschlagen.
switch-camera-roll-limits = Früher hochgeladene Fotos sind nicht erfasst. Vielleicht war es bei Ihnen nie eingeschaltet.
switch-camera-roll-where = Öffnen Sie in der Facebook-App „Einstellungen und Privatsphäre“, „Einstellungen“, dann „Camera roll sharing suggestions“. Schalten Sie beides aus.

switch-chronological-feed = Den Feed nach Datum sortieren
switch-chronological-feed-does = Sie sehen Beiträge nach Datum, nicht nach einem Profil von Ihnen.
switch-chronological-feed-limits = Das KI-Training hält es nicht auf. Nach einem Neustart ist die Wahl weg, außer in den Niederlanden.
switch-chronological-feed-where = Wählen Sie bei Facebook links „Feeds“, dann „All“ (Alle). Tippen Sie bei Instagram auf das Logo, dann auf „Following“ (Gefolgt).

switch-glasses = Sprachaufnahmen der Brille löschen
switch-glasses-does = Gelöschte Aufnahmen verbessern Metas Produkte nicht mehr, sagt Meta.
switch-glasses-limits = Neue Aufnahmen werden wieder gespeichert, außer Sie schalten „Hey Meta“ aus.
switch-glasses-where = Öffnen Sie die App, die zu Ihrer Brille gehört. Suchen Sie die Aufnahmen in den Einstellungen.

## What does not help

myth-goodbye-post = Beiträge wie „Goodbye Meta AI“ bewirken nichts
myth-goodbye-post-why = Ein Beitrag, der die Nutzung Ihrer Daten verbietet, bindet niemanden. Nur Metas Formular oder eine Einstellung hilft.
myth-vpn = Ein VPN bewirkt nichts
myth-vpn-why = Meta hat Ihre Beiträge aus Ihrem Konto, egal von wo Sie sich verbinden. Das Formular fragt, wo Sie wohnen: Sagen Sie die Wahrheit.
