# Was die ganze App teilt: Daten, Zahlen, Aufzählungen, Orte, Sprachen.

# $day, $month und $year sind Zahlen; $weekday zählt ab Montag, 1.
date = { $day }. { month-in-date } { $year }
date-long = { weekday-name }, { $day }. { month-in-date } { $year }
month-of-year = { month-alone } { $year }
# Ein Monat in einem Datum; viele Sprachen beugen ihn dort.
month-in-date = { month-alone }
# Ein Monat ohne Tag.
month-alone = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
weekday-name = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}

# Was zwischen den Ziffern großer Zahlen steht: 1.234.
# .first und .others: wie viele Ziffern die letzte Gruppe hat, wie viele jede davor. .least: so viele Ziffern hat eine
# Zahl mindestens, die geteilt wird.
number-mark = .
    .first = 3
    .others = 3
    .least = 4

# Ein Teil eines Landes: „Texas, Vereinigte Staaten“.
part-of-country = { $part }, { $country }
# Eine Sprache, wie sie in einem Land gesprochen wird: „Portugiesisch (Brasilien)“.
language-of-country = { $language } ({ $country })

# Dinge in einer Reihe: „a und b“; „a, b und c“ wird von links zusammengesetzt.
list-two = { $first } und { $second }
list-more = { $first }, { $second }
list-end = { $first } und { $second }

# Zwei Sätze eines Absatzes.
two-sentences = { $first } { $second }
# Zwei Angaben in einer Zeile.
side-by-side = { $first } · { $second }
# Eine Angabe nach einer anderen, die für sich gezeichnet wird.
beside = · { $second }
# Ein Punkt einer nummerierten Liste.
numbered = { $number }. { $text }
# Worte, wie sie anderswo stehen, etwa auf einer Schaltfläche.
quoted = „{ $text }“
# Ein Name, und was dazu zu sagen ist.
named = { $name }: { $text }
