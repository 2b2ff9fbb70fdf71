# What the terminal says.

terminal-no-country = Kein Land hat den Code oder Namen { $code }. „right-to-object countries“ zeigt alle.
terminal-no-subdivision = Dieses Land hat keinen Teil mit dem Code { $code }. „right-to-object countries“ zeigt alle.
terminal-no-reason = Kein Grund heißt { $id }.
terminal-no-account = Kein Produkt heißt { $id }. Es gibt: { $known }.
terminal-unfit-reason = Der Grund { $id } passt nicht zu diesem Fall; lassen Sie ihn weg.
terminal-no-language = Die App spricht { $tag } noch nicht.
terminal-no-display = Es gibt keinen Bildschirm für ein Fenster. Versuchen Sie: right-to-object prepare --country DE
terminal-no-window = Das Fenster ließ sich nicht öffnen ({ $why }). Versuchen Sie: right-to-object prepare --country DE
terminal-no-output = Die Ausgabe lässt sich nicht schreiben ({ $why }).
terminal-bad-facts = Die eingebauten Fakten sind beschädigt: { $why }
terminal-fallback = Oder: { $address }
terminal-outlook = { $band }. { $confidence }.

## Prüfung: was nicht stimmt, wie man es behebt und warum es wichtig ist.

check-line = { $file }:{ $line }: { $severity }: { $what } — { $mend } ({ $id })
check-error = Fehler
check-warning = Warnung
check-summary = { $records } Einträge geprüft: { $errors } Fehler, { $warnings ->
        [one] 1 Warnung
       *[other] { $warnings } Warnungen
    }.
check-no-such-file = { $file } ist keine der Wissensdateien: { $names }.
check-unreadable = { $file } ist nicht lesbar: { $why }.
