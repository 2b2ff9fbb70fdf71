# What the whole app shares: dates, numbers, lists, places, languages.

# $day, $month and $year are numbers; $weekday counts from Monday, 1.
date = { $day } { month-in-date } { $year }
date-long = { weekday-name }, { $day } { month-in-date } { $year }
month-of-year = { month-alone } { $year }
# A month within a date; many languages bend it there.
month-in-date = { month-alone }
# A month without a day.
month-alone = { $month ->
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

# What stands between the digits of a large number: 1,234.
# .first and .others: how many digits the last group has, and each before it. .least: the fewest digits of a number
# that is parted at all.
number-mark = ,
    .first = 3
    .others = 3
    .least = 4

# A part of a country: “Texas, United States”.
part-of-country = { $part }, { $country }
# A language as it is spoken in one country: “Portuguese (Brazil)”.
language-of-country = { $language } ({ $country })

# Things in a row: “a and b”; “a, b and c” is put together from the left.
list-two = { $first } and { $second }
list-more = { $first }, { $second }
list-end = { $first } and { $second }

# Two sentences of one paragraph.
two-sentences = { $first } { $second }
# Two facts in one line.
side-by-side = { $first } · { $second }
# A fact after another that is drawn apart from it.
beside = · { $second }
# An entry of a numbered list.
numbered = { $number }. { $text }
# Words as they stand elsewhere, on a button for example.
quoted = “{ $text }”
# A name, and what there is to say of it.
named = { $name }: { $text }
