# Why an answer is likely or not, from the law and from the age of what we know: outlook-<id>, said for every company.
# $law: short name or name of the law; $basis: the same with its article, where it is known; $place: name of the place;
# $later: name of a law to come; $date: the day, month or year from which it holds.
outlook-law-strong = The law gives you a right to object: { $basis }.
outlook-law-conditional = The law lets you object in certain cases: { $basis }.
outlook-law-consent = The law lets you take back a consent: { $basis }. It names no objection.
outlook-law-no-objection = The law names no right to object: { $law }.
outlook-law-none = We found no law where you live that makes { $controller } say yes.
outlook-law-unconfirmed = We could not confirm this law in an official text.
outlook-law-secondary = We know this law from other people’s summaries, not from the official text.
outlook-law-later = A new law is coming: { $later }. It starts: { $date }.
outlook-law-access = The law gives you a right to see your data: { $basis }.
outlook-law-erase = The law gives you a right to have data deleted: { $basis }.
outlook-contradiction = Our sources disagree. We show both.
outlook-stale = Our newest source is older than a year.

# A few words on a law in the list of countries, where the facts name them.
place-note-eu = European Union law
