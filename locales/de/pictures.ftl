# Was ein Vorleseprogramm statt eines Bildes sagt. Eine Nachricht für jede Art von Bildschirm und Gerät.
# $label: die Wörter zum Auswählen, wenn $labelled „yes“ ist. $landmark: die Überschrift darüber, wenn $under „yes“ ist.
# $row: die wievielte Zeile, ab 1. $device: computer, android oder iphone.

picture-row = { $row ->
    [1] erste
    [2] zweite
    [3] dritte
    [4] vierte
    [5] fünfte
   *[other] { $row }.
}
# Beendet jeden Satz über etwas mit Wörtern darauf.
picture-says = { $labelled ->
    [yes] heißt „{ $label }“.
   *[no] ist mit einem Ring markiert.
}
# Dasselbe für Felder.
picture-field = { $labelled ->
    [yes] heißt „{ $label }“.
   *[no] ist mit einem Ring markiert.
}
picture-heading = { $under ->
    [yes] { " " }Darüber steht die Überschrift „{ $landmark }“.
   *[no] { "" }
}

picture-account-picture-computer = Ein Browserfenster. Das Kontobild oben rechts ist mit einem Ring markiert.
picture-account-picture-phone = Ein Handy. Das Kontobild oben rechts ist mit einem Ring markiert.
picture-menu-button-computer = Ein Browserfenster. Die drei Striche oben rechts sind mit einem Ring markiert.
picture-menu-button-phone = { $device ->
    [iphone] Ein Handy. Die drei Striche unten rechts sind mit einem Ring markiert.
   *[other] Ein Handy. Die drei Striche oben rechts sind mit einem Ring markiert.
}
picture-menu-computer = Ein Browserfenster mit einem Menü oben rechts. Die { picture-row } Zeile im Menü { picture-says }{ picture-heading }
picture-menu-phone = Ein Handy mit geöffnetem Menü. Die { picture-row } Zeile unter den Kacheln { picture-says }{ picture-heading }
picture-list-computer = Ein Browserfenster mit einer Liste links. Die { picture-row } Zeile der Liste { picture-says }{ picture-heading }
picture-list-phone = Ein Handy mit einer Liste von Einstellungen. Die { picture-row } Zeile { picture-says }{ picture-heading }
picture-side-list-computer = Ein Browserfenster mit einer Liste von Themen links. Die { picture-row } Zeile der Liste { picture-says }{ picture-heading }
picture-side-list-phone = Ein Handy mit einer Liste von Themen. Die { picture-row } Zeile { picture-says }{ picture-heading }
picture-cards-computer = Ein Browserfenster mit Kacheln. Die { picture-row } Kachel { picture-says }{ picture-heading }
picture-cards-phone = Ein Handy mit Kacheln untereinander. Die { picture-row } Kachel { picture-says }{ picture-heading }
picture-text-link-computer = Ein Browserfenster mit Text. Der Link darin { picture-says }{ picture-heading }
picture-text-link-phone = Ein Handy mit Text. Der Link darin { picture-says }{ picture-heading }
picture-option-computer = Ein Browserfenster mit Antworten zum Auswählen. Die { picture-row } Antwort { picture-says }{ picture-heading }
picture-option-phone = Ein Handy mit Antworten zum Auswählen. Die { picture-row } Antwort { picture-says }{ picture-heading }
picture-text-field-computer = Ein Browserfenster mit einem Formular. Das große Textfeld { picture-field }{ picture-heading }
picture-text-field-phone = Ein Handy mit einem Formular. Das große Textfeld { picture-field }{ picture-heading }
picture-mail-field-computer = Ein Browserfenster mit einem Formular. Das Feld für die E-Mail-Adresse { picture-field }{ picture-heading }
picture-mail-field-phone = Ein Handy mit einem Formular. Das Feld für die E-Mail-Adresse { picture-field }{ picture-heading }
picture-submit-computer = Ein Browserfenster mit einem Formular. Die Schaltfläche darunter { picture-says }{ picture-heading }
picture-submit-phone = Ein Handy mit einem Formular. Die Schaltfläche darunter { picture-says }{ picture-heading }
picture-mail-code-computer = { $labelled ->
    [yes] Eine E-Mail in einem Browserfenster. Der Code steht unter „{ $label }“.{ picture-heading }
   *[no] Eine E-Mail in einem Browserfenster. Der Code darin ist mit einem Ring markiert.{ picture-heading }
}
picture-mail-code-phone = { $labelled ->
    [yes] Eine E-Mail auf einem Handy. Der Code steht unter „{ $label }“.{ picture-heading }
   *[no] Eine E-Mail auf einem Handy. Der Code darin ist mit einem Ring markiert.{ picture-heading }
}
picture-search-computer = { $labelled ->
    [yes] Ein Browserfenster. Im Suchfeld auf der Seite steht „{ $label }“.{ picture-heading }
   *[no] Ein Browserfenster. Das Suchfeld auf der Seite ist mit einem Ring markiert.{ picture-heading }
}
picture-search-phone = { $labelled ->
    [yes] Ein Handy. Im Suchfeld auf der Seite steht „{ $label }“.{ picture-heading }
   *[no] Ein Handy. Das Suchfeld auf der Seite ist mit einem Ring markiert.{ picture-heading }
}
