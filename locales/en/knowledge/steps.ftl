# Where on the screen to look. One message per `screen` in assets/knowledge/paths.ron.

## Facebook and Instagram on a computer

step-account-picture = Your picture is at the top right of the page.
step-instagram-more = Open your profile. The gear wheel stands beside your name.
step-account-menu = A menu has opened under your picture.
step-settings-submenu = A second list has opened in the same menu.
step-settings-list = You are in the settings. The list is on the left. Scroll down if needed.
step-settings-legal = The list is on the left. Scroll to the part about standards and legal matters.
step-settings-accounts-center = You are in the settings. The box is on the left.
step-find-in-page = Press Ctrl and F together, on a Mac Command and F. Type these words.

## Facebook and Instagram on a phone

step-phone-menu-android = The three lines are at the top right.
step-phone-menu-iphone = The three lines are at the bottom right.
step-instagram-lines = Open your profile. The three lines are at the top right.
step-phone-menu-list = You are in the menu. Scroll down, below the tiles.
step-phone-submenu = A few rows have opened below.
step-phone-list = You see a long list. Scroll down until you find the row.
step-phone-list-bottom = Scroll to the end of the list.
step-phone-page-search = Tap the magnifying glass and type these words.
step-phone-privacy-center-menu = The three lines are at the top right of the Privacy Center.

## Privacy Center

step-privacy-center-side = You are in the Privacy Center. The list is on the left.
step-privacy-center-topics = A list of topics has opened.
step-privacy-center-card = You are in the Privacy Center. Scroll down to the card about AI.
step-privacy-center-notice = A notice about AI is near the top. The link is one word in its text.
step-privacy-center-search = Type these words into the search field of the Privacy Center.
step-ai-page-end = Scroll to the end of the page about AI.
step-ai-page-link = The link is on the page about AI.
step-ai-page-start = The button is on the card about AI.

## Privacy policy

step-policies-list = A list of policies has opened on the left.
step-policy-notice = The notice about AI is at the top of the policy. The link is in its text.
step-policy-rights = The list on the left names the parts of the policy.
step-policy-rights-link = Scroll down to the list of your rights. The link is in its text.
step-policy-object-link = The page jumps to this part. The link is in its text.
step-genai-section = You are on the page about AI models. Look for this heading.
step-genai-section-own = Look for this heading. If it speaks of third parties, use the direct link instead.
step-genai-end = Scroll to the end of the page. The link is the last one.

## Questions before the form

step-question-ai = A question appears: Is your request about AI at Meta?
step-choose-product = You are asked for the product. Choose the one you use.
step-choose-proceed = The button is below the choice.
step-whatsapp-choice = WhatsApp’s page lists questions. Choose this one.
