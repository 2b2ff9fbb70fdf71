# What `right-to-object check` finds in the facts, how to mend it, and why it matters: check-<id>.

check-not-utf8 = This file is not text in UTF-8, from column { $detail } on.
    .mend = Save it as UTF-8.
    .why = Names in all scripts must read the same everywhere.

check-unknown-field = A field is unknown: { $detail }.
    .mend = Correct its spelling, or take it out.
    .why = A misspelt field would be lost without a word.

check-missing-field = A field is missing: { $detail }.
    .mend = Add it.
    .why = A record without it can’t be used.

check-shape = This can’t be read: { $detail }.
    .mend = Compare it with the records around it.
    .why = What can’t be read can’t be checked.

check-text-clean = There is a hidden sign in this line: { $detail }.
    .mend = Delete it, or type the line anew.
    .why = Hidden signs can show a reader something else than the program reads.

check-too-large = { $record }: the text in { $detail } is longer than 10,000 bytes.
    .mend = Keep only the name, label or address.
    .why = No name, label or address is that long.

check-duplicate-id = { $detail } stands twice.
    .mend = Give one of them another id, or delete it.
    .why = Of two records with one id, only the first is found.

check-id-spelling = { $detail } is no proper id.
    .mend = Use small letters, digits and hyphens; for a place its ISO code.
    .why = Ids never change, so they are plain from the start.

check-dangling-reference = { $record } names { $detail }, but no record of that kind has this id.
    .mend = Correct the id, or add the record.
    .why = A reference to nothing loses a fact without a word.

check-url-not-https = { $record }: { $detail } is no plain https address.
    .mend = Write it with https:// and a host name, without user, port or spaces.
    .why = The app opens nothing else.

check-url-twice = { $record }: { $detail } stands in another record too.
    .mend = Use the id of that record.
    .why = Two records of one page would look like two independent ones.

check-host-not-listed = { $record }: { $detail } is not on one of the company’s hosts.
    .mend = Take the company’s own address.
    .why = Nobody may slip in a form that only looks like the company’s.

check-future-date = { $record } has a date that has not come yet: { $detail }.
    .mend = Write the day on which it was read or seen.
    .why = Nobody has seen anything tomorrow.

check-age = { $record } was last checked on { $detail }, more than 180 days ago.
    .mend = Read its sources again and set the new day.
    .why = Forms moved four times in two years.

check-age-of-release = { $record } was last checked on { $detail }, more than 365 days ago.
    .mend = Read its sources again and set the new day.
    .why = No version comes out with facts that nobody looked at for a year.

check-iso-complete = The country { $detail } is missing, or is none of ISO 3166-1.
    .mend = Add the country, or correct its code.
    .why = Nobody should find their country missing.

check-part-without-country = { $record } has no country { $detail } or no English name.
    .mend = Add the country, or names with “en”.
    .why = A part of a country takes what it lacks from the country.

check-place-without-answer = { $record } has neither a law nor a source that there is none.
    .mend = Add a law or a source, or mark it Unconfirmed.
    .why = “No law” is an answer too, and needs a source.

check-domain-too-wide = { $record } claims { $detail }, which others use too.
    .mend = Name only domains that the company registered itself, in small letters.
    .why = What lies below a domain is taken for the company’s own.

check-region-ring = { $record } includes a region that includes it: { $detail }.
    .mend = Take one of them out of “includes”.
    .why = Nobody could say what such regions hold.

check-seat-covers-everything = { $record } has no company for { $detail }.
    .mend = Add a seat for the region “everywhere” at the end.
    .why = A letter needs to know who decides over the data.

check-place-law-order = { $record } has its laws in the wrong order: { $detail }.
    .mend = Put the oldest first.
    .why = The last law in force is the one that counts.

check-deadline-implausible = { $record } has an odd time to answer: { $detail }.
    .mend = Check number and unit in the text of the law.
    .why = A wrong unit turns days into months.

check-article-empty = { $record }: “{ $detail }” is no article that a letter can cite.
    .mend = Write the number, at most 40 characters. If none was seen, leave the field out.
    .why = Letters cite articles as they stand here.

check-mark-missing-sources = { $record } has a better mark than its sources bear out.
    .mend = Confirmed needs a text of the company, a state, an authority or a court. Secondary needs any source.
    .why = A mark is no better than its sources.

check-authority-without-website = { $record } can’t be reached: no website, complaint page or e-mail.
    .mend = Add one of them.
    .why = Who is sent to an authority needs a way to reach it.

check-sentence-in-facts = { $record } holds a sentence: { $detail }
    .mend = Move it to the messages, in every language.
    .why = Facts hold no sentences for people; messages do, in every language.

check-message-missing = { $record } needs the sentence { $detail }, which is not written.
    .mend = Write it in the messages of that language.
    .why = People read the facts in their own language.

check-label-language-tag = { $record }: “{ $detail }” is no language tag.
    .mend = Write one like de, pt-BR or zh-Hant.
    .why = With a wrong tag nobody is ever shown the text.

check-scopes-unclear = Of { $record } it is not clear whose it is, or it mixes what people shared with what came from elsewhere.
    .mend = Add the controller, or make two records of it.
    .why = Each company, and each kind of information, has answers of its own.

check-offer-covers-everything = No offer answers this question: { $detail }.
    .mend = Add an offer for “everywhere”.
    .why = Whoever asks whatever, from wherever, gets an answer.

check-evidence-count = { $record } rests on too little evidence: { $detail }.
    .mend = Add what was observed, at least two things.
    .why = One observation alone bears no outlook.

check-evidence-sources = { $record } claims { $detail } without a source.
    .mend = Name a source, or delete the claim.
    .why = Nothing is claimed without a source.

check-form-chain-end = { $record } does not lead on to the company’s general page: { $detail }.
    .mend = Put privacy-rights-request last, or first where no better form is known.
    .why = If a form does not open, the general page is open to everybody.

check-form-tombstone-used = { $record } leads to { $detail }, a form that is gone.
    .mend = Take another form.
    .why = Retired forms are only kept to recognise old links.

check-form-wrong-kind = { $record } leads to { $detail }, the form for the other kind of information.
    .mend = Compare “about” of both.
    .why = On the wrong form the company asks for proof that nobody has.

check-form-without-field = { $record } has no field for a letter, but the offer { $detail } wants one.
    .mend = Add “Paste” to what the form asks, or take it out of the offer.
    .why = A letter needs a place on the form.

check-path-ends-on-form = { $record } has no steps, or ends on a form that is gone: { $detail }.
    .mend = Add the steps, or the form that is there now.
    .why = A way must lead somewhere.

check-path-label-english = { $record }: the label “{ $detail }” has no English words.
    .mend = Add “en”.
    .why = English stands in where a language has no label.

check-path-has-scene = { $record }: the step { $detail } shows a target without a label.
    .mend = Add the label, or choose a view that is a picture.
    .why = A picture shows what the step says.
