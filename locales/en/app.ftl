# What the whole app shares: dates, numbers, places, languages.

# $day, $month and $year are numbers; $weekday counts from Monday, 1.
date = { $day } { month-name } { $year }
date-long = { weekday-name }, { $day } { month-name } { $year }
month-of-year = { month-name } { $year }
month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
weekday-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# What stands between thousands: 1,234.
thousands-mark = ,

# A part of a country: “Texas, United States”.
part-of-country = { $part }, { $country }
