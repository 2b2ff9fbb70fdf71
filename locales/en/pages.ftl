# The pages of the wizard, in their order.

app-name = Right to Object

## Frame
section-about-you = About you
section-outlook = Your outlook
section-reasons = Your reasons
section-form = The form
section-after = After sending
frame-caption-question = { $section } · Question { $number } of { $count }
frame-step-count = { $number } of { $count }
frame-offline = Works offline. What you type stays here.
frame-text-size = Text size
frame-menu = Menu
frame-more = More below
frame-more-short = More
frame-opens-browser = { $host } opens in your browser
frame-done = done
frame-now = you are here
frame-coming = still to come
button-next = Next
button-back = Back
button-finish = Finish
button-copy-text = Copy text
button-copy-link = Copy link
button-clear-clipboard = Pasted? Clear the clipboard
button-save-text = Save text…
button-save-date = Save the date…
button-open-form = Open the form
button-copy-and-open = Copy text and open the form
button-show-way = Show me the way step by step
button-screen-differs = My screen looks different
button-have-sent = I have sent it
button-delete-everything = Delete everything
button-open-page = Open the page
copied = Copied
summary-letter-ready = Letter is ready
summary-sent = Sent

## Welcome
welcome-title = Say no to AI training with your data
welcome-lead = { $controller } trains AI with posts, photos and comments. We show you what you can do about it, step by step.
welcome-sends-nothing = Nothing you type leaves this computer.
welcome-helps-write = We help you write. You need no legal words.
welcome-cannot-force = We can’t force { $controller }. We say how likely a yes is.
welcome-free = It is free. It takes a few minutes.
welcome-products = For { $products }.
welcome-not-company = We are not part of { $controller }. This is legal information, not legal advice.
welcome-picture = A hand in a speech bubble stops posts and photos on their way to AI training.
welcome-picture-label = AI training
welcome-continue = Continue where you stopped

## Where do you live?
place-title = Where do you live?
place-lead = Your country decides which law protects you.
place-suggestion-title = Is it { $place }?
place-suggestion-text = Your computer is set to this country.
place-choose = Choose { $place }
place-field = Country
place-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
place-results-first = { $listed } of { $count } results
place-no-result = No country with that name. Check the spelling.
place-chosen = Your country: { $place }
place-chosen-law = Your law: { $law }
place-chosen-no-law = We know of no general privacy law there.
place-chosen-change = Choose another country
place-need = Choose a country to go on
place-not-sure = Not sure? Choose the country where you are now.
place-residence-title = What counts is where you live
place-residence-text = Your passport does not matter. A VPN changes nothing here. Please do not give a false country: the form is a legal statement.
place-part-field = State, province or region
place-part-text = In your country the law differs from place to place. You may skip this.
place-part-no-result = No place with that name. Check the spelling.
place-part-change = Choose another part of the country
place-clear = Empty the field
place-note-none = No general law
place-note-own = Own privacy law

## Which company?
company-title = Which company do you write to?
company-lead = Each company has its own forms. You can come back for another.
company-need = Choose one to go on

## What is it about?
about-title = What is it about?
about-lead = { $controller } has two different forms. We find the right one for you.
about-own = What I shared on { $controller }’s apps
about-own-badge = Right for most people
about-third-party = What { $controller } took about me from elsewhere
about-third-party-examples = “My name on a club’s website.” “A news article about me.”
about-both = Both, one after the other
about-both-examples = We start with what you shared.
about-need = Choose one to go on
about-trained-on = What does { $controller } train on?

## Which accounts?
accounts-title = Which accounts do you have?
accounts-lead = Tick all that you want to protect.
account-none = I have no account at all
account-none-text = You can still act
accounts-several-title = Two accounts on one app?
accounts-several-text = Log in to each of them and send the form again. Your text stays ready.
accounts-need = Tick at least one to go on

## What do you want?
request-title = What do you want { $controller } to do?
request-lead = Choose one. You can come back for another.
request-object = Object or restrict
request-object-says = “Stop using my data to train AI.”
request-object-badge = The way to say no
request-object-limits = It works from now on. It does not undo old training.
request-access = Access, download or correct
request-access-says = “Show me what you have. Or fix it.”
request-delete = Delete
request-delete-says = “Remove my data.”
request-other = Something else
request-other-says = “My question does not fit above.”
request-general-tool = This does not stop AI training. It runs through { $controller }’s general settings, not the AI form.
request-not-offered = { $controller } no longer offers this for information from elsewhere. It is better to object.
request-no-form = { $controller } offers no form for this where you live. We show what still helps.
request-need = Choose one to go on

## Your outlook
outlook-title = How likely is a yes?
outlook-caption = { $section } · { $place } · { $topic }
outlook-topic-no-account = What others share about you
outlook-topic-own = Your own posts
outlook-topic-third-party = Information from elsewhere
band-very-likely = Very likely
band-likely = Likely
band-uncertain = Hard to say
band-unlikely = Unlikely
band-not-offered = Not offered
band-not-offered-title = Not offered where you live
outlook-label = Outlook: { $band }, step { $step } of 5
outlook-summary-law = { $entity } must follow this law: { $law }.
outlook-summary-practice = { $entity } has a form for this where you live.
outlook-summary-letter = No form of { $controller }’s is known there. You write to { $controller }’s general page for privacy questions.
outlook-summary-not-offered = Where you live, { $controller } lets nobody object for their own posts.
outlook-summary-general = { $controller } has a general tool for this. Everybody can use it.
outlook-summary-third-party = { $controller } asks for proof: your question and an AI answer that shows your data.
outlook-summary-withdrawn = { $controller } says it no longer offers this. You can still report what an AI said about you.
confidence-high = We are sure of this
confidence-medium = We are fairly sure
confidence-low = We are not sure
confidence-high-why = { $controller }’s own texts and other sources agree.
confidence-medium-why = Our sources are good, but few or not new.
confidence-low-why = Our sources are few, old or disagree.
confidence-low-why-contradiction = Our sources disagree.
confidence-low-why-one = Only one report tells of a form.
confidence-low-why-law = We know the law, but no answer of { $controller }’s.
outlook-helps-title = What still helps you
outlook-helps-most = Helps most
outlook-helps-third-party = Use the form for information from elsewhere
outlook-helps-third-party-text = You need proof: an AI answer that shows your data.
outlook-helps-need = Choose what to do next
outlook-reasons-title = Why we think so
effect-for = For
effect-against = Against
effect-unclear = Unclear
outlook-seen = { $date }
outlook-checked = checked { $date }
outlook-more-title = Good to know
outlook-fact-law = Your law
outlook-fact-law-value = { $law }, { $article }
outlook-fact-law-none = No general privacy law found
outlook-fact-controller = Who is responsible
outlook-fact-authority = Who checks on { $controller }
outlook-fact-authority-none = No authority found
outlook-fact-pace = How long others waited
pace-minutes = Some minutes
pace-day = Minutes to a day
pace-unknown = Nobody has told
mark-confirmed = Seen in an official text
mark-secondary = Known from other people’s summaries
mark-unconfirmed = Not confirmed
facts-old = These facts are of { $date }. Since then { $controller } may have moved its forms, and laws may have changed.
outlook-tested = We could not test { $controller }’s pages. Forms may have moved.

## Your reasons
reasons-title-object = Why do you object?
reasons-title-other = What do you want to tell { $controller }?
reasons-lead-optional = You need no reason here. A few words can still help.
reasons-lead-required = Here { $controller } asks for a reason. Tick what is true.
reasons-lead-letter = There is no form that we know of. This letter is your way.
reasons-tick = Tick what is true for you
reasons-own-words = Your own words
reasons-own-words-hint = You may skip this
reasons-letter = Your letter
reasons-letter-language = Language of the letter
reasons-length = Length
reasons-length-short = Short
reasons-length-full = Full
reasons-characters =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
reasons-too-short = The form wants at least { $least } characters. Add a reason or some words.
reasons-too-long = This is very long. The form may cut it off.
reasons-limit = Your words are longer than { $limit } characters. We kept the first part.
reasons-need = Write a little more to go on
reasons-edit = Change the letter myself
reasons-edit-back = Write it from my ticks again
reasons-editing = Your own version. Ticks no longer change it.

## Go there
go-title = Your text is ready. Now to the form.
go-title-no-text = Now to { $controller }’s page
go-lead = You send it yourself, in your own browser.
go-short-title = The short way
go-short-text = We copy your text and open { $controller }’s form. You paste it there.
go-short-text-no-letter = We open { $controller }’s page in your browser.
go-address = The address must start with { $address }
go-look-alike = There are pages that only look like { $controller }’s. Check the address before you type.
go-login = First log in to { $account } in the same browser.
go-login-profile = Use your own profile, not a Page that you manage.
go-long-title = The long way
go-long-picture = The first step, in small
go-long-text =
    { $count ->
        [one] Does the form not open? Find it in one step.
       *[other] Does the form not open? Find it in { $count } steps.
    }
go-evidence-title = Get your proof first
go-evidence-text = { $controller } wants to see that an AI answer shows your data. Without proof it says it can’t help.
go-evidence-1 = Ask { $controller }’s AI about yourself, with your name.
go-evidence-2 = Does the answer show something about you? Take a picture of the screen.
go-evidence-3 = Keep your question too. The form asks for both.
go-evidence-none = No answer about you? Then this form will not help now. Try again later.
go-unconfirmed = Last seen: { $date }. We could not test this form today.
go-seen = Last seen: { $date }
go-form-title = { $controller } calls it “{ $title }”

## Steps
steps-caption = Step { $number } of { $count } · Seen: { $date }
steps-choose = Choose “{ $label }”
steps-tap = Tap “{ $label }”
steps-choose-picture = Choose your account picture
steps-tap-menu = Tap the three lines
steps-english = In English: { $label }
steps-device = Your device
device-computer = Computer
device-android = Android
device-iphone = iPhone
steps-language = My { $app } is in
steps-language-is = My { $app } is in { $language }
steps-next-step = Next step
steps-see-form = I see the form
steps-bigger = Make bigger
steps-smaller = Make smaller
steps-then = What comes next
steps-then-label = Look for “{ $label }”.
steps-then-form = The form opens.
steps-show-all = Show all { $count } steps
steps-different-title = My screen looks different
steps-different-text = { $controller } moves things often. Try one of these.
steps-different-search = Search on the page for these words
steps-different-labels = It may also be called
steps-different-paths = Another way that people found
steps-different-path =
    { $count ->
        [one] Last seen: { $date }, { $count } step
       *[other] Last seen: { $date }, { $count } steps
    }
steps-different-fallback = Or open the next form
steps-none = We know no way for this device. The direct link is best.
steps-step-name = Step { $number }: { $label }

## On the form
form-title = On { $controller }’s form
form-lead = Keep this window beside your browser.
form-on-top = Keep this window on top
form-press-done = Press each step when it is done.
form-task-now = you are here; press when done
button-small-window = Small window
button-big-window = Big window
button-use-phone = Use my phone
companion-title = On the form
companion-phone-title = Logged in on your phone only?
companion-phone-text = Point its camera here. The form opens there.
form-do-login = Log in to { $account } if { $controller } asks.
form-do-profile = Switch to your own profile if you manage a Page.
form-do-option = Pick: { $option }
form-do-country = Choose your country: { $place }
form-do-mail = Check your e-mail address
form-do-mail-text = Use the one of your account. No e-mail there? Another address that you read may do.
form-do-proof = Add your question and the picture of the answer
form-do-paste = Paste your text in the big field
form-do-paste-text = On a keyboard: Ctrl and V
form-do-paste-text-mac = On a keyboard: Command and V
form-do-paste-both = { $keys }. { $also }
form-do-paste-optional = You may leave the field empty, but your words can help.
form-do-send = Press “Submit”
form-do-code = { $controller } sends a code by e-mail. Keep the page open and type it in.
form-do-code-text = Look in the spam folder too. Without the code nothing is sent.
form-do-code-maybe = If { $controller } sends a code by e-mail, keep the page open and type it in.
form-do-keep = Keep the confirmation: the page and the e-mail
form-dead-title = Does the form not open?
form-dead-text = You may be logged out, or { $controller } moved it.
form-dead-next = Try the next address
form-dead-last = That was the last address we know. Search { $controller }’s help pages for “object AI”.
form-dead-report = Copy a note about the dead link
form-dead-report-text = You can give it to whoever gave you this app.
form-dead-note = Right to Object { $version }: the form { $form } ({ $url }) did not open on { $date }.
form-opened = Opened in your browser: { $host }
form-copied-now = Your letter is on the clipboard now.

## On the phone
phone-lead = Are you logged in on your phone only? Then do it there.
phone-login = Log in to { $account } in the browser of your phone
phone-login-text = Do this first. The form opens only when you are logged in.
phone-scan = Point the phone’s camera at this code
phone-scan-text = Tap the link that appears. It opens the form.
phone-code-form = QR code with the address { $address }
phone-text = Bring your text to the phone
phone-text-scan = Point the camera at this second code. Copy the text that appears.
phone-text-else = Does your phone not let you copy it? Send the text to yourself: by e-mail, or as a note on both devices.
phone-text-long = Your text is too long for a code.
phone-text-send = Send it to yourself: by e-mail, or as a note on both devices. Then copy it on the phone.
phone-code-text = QR code with your text
phone-paste = Paste the text into the big field of the form
phone-send = Press “Submit” on the phone
phone-send-text = Then come back to this window and press “I have sent it”.
phone-private = The codes are pictures on your screen. They go through nobody’s server.

## Protect yourself instead
protect-lead = This helps where { $controller } offers no objection.
protect-does = What it does
protect-limits = What it does not do
protect-where = Where you find it
protect-labels = Look for these words, one after the other

## Also protect yourself
also-title = Also protect yourself
also-lead = Other settings that help. None of them replaces an objection.
also-open = Also protect yourself
also-myths = What does not help

## Sent
sent-title = You said no. Well done.
sent-title-other = Your request is on its way
sent-lead = Your part is done. Now it is { $controller }’s turn.
sent-today = Today, { $date }
sent-on = { $date }
sent-what-object = You sent your objection for { $what }.
sent-what-other = You sent your request for { $what }.
sent-what-third-party = information from elsewhere
sent-what-no-account = what others share about you
sent-day-earlier = A day earlier
sent-day-later = A day later
sent-change-date = Change date…
sent-confirm-within-day = Within a day
sent-confirm-soon = Soon
sent-confirm-text = { $controller } says it confirms by e-mail. Keep that e-mail.
sent-confirm-text-unknown = { $controller } may answer by e-mail. Keep what it writes.
sent-due = Answer due: { $date }
sent-due-text = Last day for { $controller } to answer. The law gives it { $span }.
sent-due-extended = { $controller } may take more time if it tells you why. Last day then: { $date }.
sent-due-rolled = The last day was moved, because it fell on a day off.
sent-due-none = No fixed day
sent-due-none-text = Your law sets no number of days. Ask again after a month.
sent-due-no-law = No law sets a day here. Ask again after a month.
span-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
span-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
span-months =
    { $count ->
        [one] one month
       *[other] { $count } months
    }
span-without-delay = no fixed time
sent-answer-title = Did { $controller } answer?
sent-answer-text = If it is a no, we help you complain.
sent-answer-button = Tell us the answer
sent-next-title = { $what } is still open
sent-next-text = Do it too, to be safe. Your text is ready.
sent-next-button = Go on with { $what }
sent-friends-title = Friends can post about you
sent-friends-text = An objection does not cover what others post about you. Ask them to keep those posts private.
sent-calendar-summary = Last day for { $controller }’s answer
sent-calendar-text = You sent a request to { $controller }. Sent: { $date }. If there is no answer, open Right to Object and press “Tell us the answer”.

## Answered
answered-title = What did { $controller } say?
answered-lead = Choose what fits. We show what you can do next.
answered-yes = It said yes
answered-yes-text = “We will honour your objection.”
answered-no = It said no
answered-no-text = “We can’t take further action.”
answered-more = It wants more from me
answered-more-text = “Send proof.” “Confirm who you are.”
answered-silence = It said nothing
answered-silence-text = No e-mail, or only an automatic one
answered-yes-next = Keep the e-mail. It counts from now on.
answered-more-next = Send only what { $controller } needs to know you. For the form about other sources it wants your question and a picture of the AI answer.
answered-early = { $controller } still has time. Last day: { $date }. You can wait, or ask again now.
answered-complain-title = You can complain
answered-complain-text = Tell the authority what you asked, when, and what { $controller } said. Add your letter.
answered-complain-no-authority = We found no authority that takes such complaints. You can ask a consumer group in your country.
answered-authority-languages = Languages: { $languages }
answered-open-complaint = Open the complaint page
answered-open-authority = Open the authority’s website
answered-part-field = Which part of the country?
answered-part-text = The authority differs from place to place.
answered-unconfirmed = We could not confirm this address. Check that it is the right one.

## What does the company train on?
trained-title = What does { $controller } train on?
trained-lead = In short: what is public, what it gets from others, and what you tell its AI.

## Sources
sources-open = All sources
sources-title = All sources
sources-lead = We read { $count } pages. Each opens in your browser.
sources-field = Search the sources
sources-none = No source with these words.
sources-company = { $controller } ({ $count })
sources-official = Laws ({ $count })
sources-authority = Authorities ({ $count })
sources-court = Courts ({ $count })
sources-consumer = Consumer groups ({ $count })
sources-press = News ({ $count })
sources-law-firm = Law firms ({ $count })
sources-database = Collections of laws ({ $count })
sources-other = Other pages ({ $count })

## Text size and colours
display-title = Text size and colours
display-lead = Choose what you can read best.
display-size = Text size
display-size-value = { $percent } percent
display-look = Colours
display-motion = Motion
display-less-motion = Move less: pictures change at once
look-system = Like my computer
look-light = Light
look-dark = Dark
look-high-contrast = High contrast

## Language
language-title = Language
language-lead = You can change it at any time.
language-waiting = Arabic, Hebrew, Persian and Urdu are not here yet. The window can’t show text from right to left.

## About this app
info-title = About this app
info-lead = Right to Object, version { $version }. Facts of { $date }.
info-open = About this app
info-privacy-title = Your data
info-privacy-text = The app has no internet code at all. Your answers are kept in one file on this computer, and only there: { $folder }
info-advice-title = Not legal advice
info-advice-text = We explain laws in everyday words. For your own case, ask a lawyer or a consumer group.
info-licence-title = Licence
info-licence-text = Free software under the MIT licence or the Apache licence 2.0. The typeface is Atkinson Hyperlegible Next, under the Open Font Licence. Country names come from Unicode CLDR.
info-delete-title = Delete everything
info-delete-text = This removes your answers and letters from this computer. It can’t be undone.
info-delete-sure = Are you sure?
info-delete-yes = Yes, delete everything
info-delete-no = No, keep it
info-deleted = Everything is deleted.

## A link from an old guide
old-link-field = Do you have a link from a guide?
old-link-hint = Paste it here. We tell you what it is.
old-link-own = This is { $controller }’s form for what you shared on its apps.
old-link-third-party = This is { $controller }’s form for information from elsewhere. It does not cover your own posts.
old-link-general = This is one of { $controller }’s general pages, not a form for AI alone.
old-link-retired = This form is gone. Answer our questions: we find the one that counts today.
old-link-seen = Last seen: { $date }.
old-link-unknown = We do not know this link. Do not type anything there.

# Where a source has no label of its own: who speaks, and on which host.
source-kind-company = { $controller } ({ $host })
source-kind-official = Text of the law ({ $host })
source-kind-authority = Authority ({ $host })
source-kind-court = Court ({ $host })
source-kind-consumer = Consumer group ({ $host })
source-kind-press = News report ({ $host })
source-kind-law-firm = Law firm ({ $host })
source-kind-database = Collection of laws ({ $host })
source-kind-other = Web page ({ $host })

# The names of files that people save.
file-letter = letter to { $controller }
file-date = answer from { $controller }
