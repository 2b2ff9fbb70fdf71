# Why an answer is likely or not, as somebody reported it. One message per evidence: outlook-<id>. They may name whom they are about.

## What holds in several places

outlook-forward-only = It works from now on. AI does not unlearn old posts.
outlook-others-posts = Posts and photos of you by other people can still be used.
outlook-form-not-tested = We could not test the form today. Meta may have moved it.
outlook-page-unknown = We do not know what this page asks. First you choose the product.
outlook-general-channel = Meta has one page for privacy requests.
outlook-one-objection-all-accounts = One objection counts for all accounts in the same Accounts Center, users report.
outlook-needs-reason-code = The form asks for a reason, and for a code sent by e-mail.
outlook-own-ai-terms = Meta still has AI terms just for your country.
outlook-way-still-described = A guide of May 2026 still describes the way to object.

## European Union and European Economic Area

outlook-eu-promise-email = Meta says it will confirm your objection by e-mail.
outlook-eu-unless-objected = Meta says it uses what you share with its AI “unless you have objected”.
outlook-eu-upheld = Meta’s policy says: without strong reasons against it, “your objection will be upheld”.
outlook-eu-authority-tested = The Dutch authority checked the forms in 2025. They worked well.
outlook-eu-consumer-saw = A Dutch consumer group says Meta accepts all objections automatically.
outlook-eu-no-reason-needed = You need no reason, says a German consumer group.
outlook-norway-2024-list = In June 2024 the form’s list of countries left out Norway.
outlook-threads-no-own-form = We know of no form for Threads alone. The Instagram form comes closest.
outlook-policy-names-page = Meta’s policy for Europe names this page for objections.
outlook-meta-account-form-2025 = In 2025 Meta accounts had a form of their own. We do not know its address.
outlook-no-account-right = Meta’s policy gives people without an account a right to object too.
outlook-no-account-form-2025 = In 2025 Italy’s authority named a form for people without an account.
outlook-no-account-others-posts = Meta says it may use posts and photos in which others show you.

## WhatsApp

outlook-whatsapp-policy-form = WhatsApp’s policy for Europe names this form for objections.
outlook-whatsapp-sends-to-meta = WhatsApp has answered: such objections concern Meta AI, not WhatsApp.
outlook-whatsapp-ai-chats-unclear = Sources differ on whether chats with Meta AI in WhatsApp train AI.
outlook-whatsapp-rights-form = WhatsApp’s policy for Europe names this form for data rights.
outlook-whatsapp-elsewhere = The form stands in the policy for Europe. Elsewhere we have not seen it named.

## United Kingdom and the islands

outlook-uk-notice-2024 = Meta’s notice of September 2024 links this form.
outlook-uk-restart = When Meta started again in 2024, it said it would honour earlier objections.
outlook-uk-reply = A user quotes Meta’s reply: “We will honour your objection”.
outlook-uk-authority-watches = The British authority said it would watch Meta closely.
outlook-uk-like-unknown = Meta’s AI terms name the UK. We found nothing about your island or territory.

## Switzerland

outlook-ch-same-form = Swiss media describe the same form for Switzerland.
outlook-ch-2024-stands = Objections from 2024 stay valid, says Swiss broadcaster SRF.
outlook-ch-pause = In 2024 Meta told the Swiss authority that its pause covered Switzerland too.

## Brazil

outlook-br-authority-ordered = Brazil’s authority made Meta offer a simpler form in 2024.
outlook-br-confirmation-mails = Guides report an e-mail within minutes that says yes.
outlook-br-again-2025 = Meta pointed to the form again in December 2025.
outlook-br-no-account = The authority’s plan includes a form for people without an account.
outlook-br-other-accounts = A Brazilian guide also lists a WhatsApp form. We do not know its address.

## Argentina

outlook-ar-form-2024 = In June 2024 people in Argentina could open the form.
outlook-ar-yes-and-no = Meta’s e-mail could say yes or no.
outlook-ar-authority-open = Argentina’s authority opened a file. We know of no result.

## Japan and South Korea

outlook-jp-one-source = A Japanese guide describes the form. It looks translated from European guides.
outlook-kr-opt-out-reported = In 2025 civic groups said that Meta offers a way to say no, but a complicated one.
outlook-kr-inadequate = Another report says notice and way out are not enough.

## Canada

outlook-ca-guide-yes = A guide of 2026 says people in Canada can object.
outlook-ca-writer-no = A writer in Canada found only the form for information from elsewhere.

## United States

outlook-us-no-opt-out-2023 = In October 2023 Meta said it does not offer a way to opt out.
outlook-us-no-opt-out-2024 = Meta said the same a year later.
outlook-us-dead-link-2025 = In 2025 a user got a link that did not work, then a no.
outlook-us-policy-silent-2026 = Meta’s US policy of July 2026 names no right to object to AI.

## Australia

outlook-au-senate = Meta told Australia’s Senate in 2024 that people there cannot opt out.
outlook-au-since-2007 = Meta told the Senate that it uses public posts since 2007.

## Turkey

outlook-tr-third-party-only = A Turkish guide only describes the form for information from elsewhere.
outlook-tr-no-meta-ai = In October 2025 Meta AI was not offered in Turkey.

## Everywhere else

outlook-terms-split-world = Meta has separate AI terms only for the EU, the UK and Brazil.
outlook-none-reported = We found no report of an objection form where you live.

## Meta’s general tools

outlook-tool-download = Meta lets everyone see and download their own information.
outlook-tool-delete = Meta lets everyone delete posts or the whole account.
outlook-tool-not-ai-form = This is Meta’s general tool, not the AI form.
outlook-delete-copy-may-stay = Deleting AI chats, or even your account, may not delete Meta’s copy.
outlook-no-account-access = Meta’s policy for Europe gives everyone a right to see, correct and delete.

## Information from elsewhere

outlook-tp-anyone = Meta says anyone may send this request, with or without an account.
outlook-tp-evidence = Meta wants proof: your question to the AI and a picture of its answer.
outlook-tp-identical-refusals = In 2023 more than a dozen artists got the same refusal letter.
outlook-tp-no-success = WIRED found nobody who succeeded. We know of nobody either.
outlook-tp-local-law = Meta checks each request against the law where you live.
outlook-tp-options-differ = The choices on the form differ by country and date.
outlook-tp-choices-changed = In 2023 the form offered this. A newer guide names objection as its main choice.
outlook-tp-different-issue = In 2023 the form had a choice for other issues.
