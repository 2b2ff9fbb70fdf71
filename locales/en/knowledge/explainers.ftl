# What a company trains AI on. One title and one text per explainer: trained-<id>-title, trained-<id>-text.

trained-own-title = Its own apps
trained-own-text = Meta says: public posts, photos with their captions, comments and public videos of adults. And what people write to Meta AI.
trained-elsewhere-title = Other sources
trained-elsewhere-text = Public web pages, and information that Meta licenses from others. An objection for your own posts does not cover this.
trained-others-title = Other people’s posts
trained-others-text = You may be in photos or posts of others, even without an account. An objection does not cover those.
trained-never-title = What Meta says it leaves out
trained-never-text = Meta says: private messages with friends and family, unless someone shares them with Meta AI.
trained-changed-title = What changed since 2023
trained-changed-text = The old guides show a form from 2023. It only covered other sources. Meta’s training with its own apps came later, and it has another form.
trained-minors-title = Young people
trained-minors-text = Meta says it does not use posts of people under 18 in Europe. What they write to Meta AI may be used.
