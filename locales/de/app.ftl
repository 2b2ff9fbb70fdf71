# Was die ganze App teilt: Daten, Zahlen, Orte, Sprachen.

# $day, $month und $year sind Zahlen; $weekday zählt ab Montag, 1.
date = { $day }. { month-name } { $year }
date-long = { weekday-name }, { $day }. { month-name } { $year }
month-of-year = { month-name } { $year }
month-name = { $month ->
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

# Was zwischen den Tausendern steht: 1.234.
thousands-mark = .

# Ein Teil eines Landes: „Texas, Vereinigte Staaten“.
part-of-country = { $part }, { $country }
