# Was von einer Firma gesagt wird: controller-<id>-….

controller-meta-own-examples = „Meine Fotos auf Instagram.“ „Was ich an Meta AI geschrieben habe.“

# Wo sie die Konten einer Person verknüpft.
controller-meta-hub-title = Ein Widerspruch kann für mehrere Konten gelten
controller-meta-hub-text = Laut Berichten gilt er für alle Konten in derselben Kontenübersicht. Dort verknüpft Meta die Konten einer Person. Unsicher? Widersprechen Sie für jedes Konto. Doppelt schadet nicht.
controller-meta-hub-answered = Laut Berichten gilt es für alle Konten in derselben Kontenübersicht.
controller-meta-hub-letter = Das gilt für alle Konten in meiner Kontenübersicht (Accounts Center).

# Ihr allgemeines Werkzeug für Kopien und Löschung.
controller-meta-tool = Suchen Sie „Deine Informationen und Berechtigungen“. Folgen Sie dort den Schritten von Meta.
