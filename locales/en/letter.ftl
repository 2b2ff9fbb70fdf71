# The letter to the company. It is pasted into a form, so it has no greeting and no names.
# Never speak of taking back a consent: that is a different step in law.

# The legal basis. $article is as “Art. 21(1)”, $law a short name as “GDPR” or a long one.
letter-basis = { $article } { $law }
letter-basis-long = { $article }, { $law }
letter-basis-law = “{ $law }”

# How firmly the letter relies on it: a clear right, a right in some cases, a mere pointer.
letter-right = I have this right by law: { $basis }.
letter-check = Please check my request by this law: { $basis }.
letter-refer = I refer to this law: { $basis }.

# What is asked for.
letter-object = I object to the use of my personal data to develop and improve AI, now and in future.
letter-ask = I ask you not to use my personal data to develop and improve AI, now or in future.
letter-disagree = I do not agree to the use of my personal data to develop and improve AI. I ask you not to use it for this, now or in future.
letter-access = Please send me a copy of my personal data that you use to develop and improve AI. Please also tell me your sources, your purposes and who receives the data.
letter-delete = Please delete my personal data that you use to develop and improve AI. Please do not use it for this again.
letter-other = My request is about the use of my personal data to develop and improve AI.

# Which data.
letter-scope-product = This covers my data from { $product }.
letter-scope-no-account = This covers what others share about me on { $controller }’s products: public posts, photos and comments.
letter-scope-third-party = This covers information about me from third parties: from public websites and from licensed data.
letter-evidence = My evidence is attached. It shows what I asked the AI and what it said about me.

# What the full letter asks besides.
letter-restrict = Please restrict the use of my data while you check my request.
letter-interim = Please do not use my data for this while you check my request.
letter-grounds = If you refuse, please name your legitimate grounds.
letter-why = If you refuse, please tell me why.

# Only where a form wants a longer text.
letter-more-own-life = This data is about my life. I want to decide how it is used.
letter-more-plain-words = Please answer me in clear and simple words.
letter-more-from-when = Please also tell me the day from which you follow this request.

letter-confirm = Please confirm by e-mail.
letter-confirm-answer = Please confirm by e-mail that you have this request. Please send your answer there too.
