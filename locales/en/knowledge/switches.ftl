# Other settings that protect: title, what it does, what it does not do, where it is.

## Settings

switch-private-audience = Make your posts private
switch-private-audience-does = Meta says it trains AI on public posts. Private posts stay out of that.
switch-private-audience-limits = It works from now on. What was public before may already be in an AI.
switch-private-audience-where = On Instagram open your profile, the three lines, then “Account privacy”. On Facebook set the audience of your posts to your friends.

switch-delete-ai-chats = Delete your chats with Meta AI
switch-delete-ai-chats-does = The AI forgets the chat for its next answers to you.
switch-delete-ai-chats-limits = Meta says that its own copy may stay. We found no word from Meta that this command works.
switch-delete-ai-chats-where = Open the chat with Meta AI. Type “/reset-ai” and send it. Sources name WhatsApp first.

switch-ai-chats-ads = Keep private things out of AI chats
switch-ai-chats-ads-does = Since December 2025 Meta may use chats with its AI to choose advertising.
switch-ai-chats-ads-limits = There is no switch for it. It did not start in the EU, the UK and South Korea.
switch-ai-chats-ads-where = Do not tell Meta AI what you would not tell an advertiser. Do not add WhatsApp to your Accounts Center.

switch-whatsapp-advanced-chat-privacy = Protect a WhatsApp chat
switch-whatsapp-advanced-chat-privacy-does = Others in the chat cannot export it or use its messages with AI features.
switch-whatsapp-advanced-chat-privacy-limits = It counts for one chat only. Screenshots are still possible.
switch-whatsapp-advanced-chat-privacy-where = Open the chat. Tap its name at the top. Switch on “Advanced Chat Privacy”.

switch-mute-meta-ai = Mute Meta AI
switch-mute-meta-ai-does = Meta AI stops sending you notices.
switch-mute-meta-ai-limits = Meta AI stays in the app. There is no way to switch it off.
switch-mute-meta-ai-where = Open the chat with Meta AI. Tap its name at the top. Choose “Mute”.

switch-off-meta-activity = Limit what other companies tell Meta
switch-off-meta-activity-does = Meta no longer uses what other companies tell it about you. This counts for your feed and for advertising.
switch-off-meta-activity-limits = The companies still report it. In Europe the setting may be called “Your activity off Meta technologies”.
switch-off-meta-activity-where = Open the Accounts Center. Choose “Your information and permissions”, then “Activity from other businesses”.

switch-camera-roll = Keep Facebook out of your phone’s photos
switch-camera-roll-does = Facebook no longer uploads photos from your phone to suggest posts.
switch-camera-roll-limits = Photos that were uploaded before are not covered. You may never have switched it on.
switch-camera-roll-where = In the Facebook app open “Settings & privacy”, “Settings”, then “Camera roll sharing suggestions”. Switch both off.

switch-chronological-feed = Sort your feed by date
switch-chronological-feed-does = You see posts by date, not chosen by a profile of you.
switch-chronological-feed-limits = It does not stop AI training. The choice ends when you restart, except in the Netherlands.
switch-chronological-feed-where = On Facebook choose “Feeds” on the left, then “All”. On Instagram tap the logo, then “Following”.

switch-glasses = Delete the voice recordings of your glasses
switch-glasses-does = Meta says it no longer uses recordings that you delete to improve its products.
switch-glasses-limits = New recordings are stored again, unless you switch off “Hey Meta”.
switch-glasses-where = Open the app that belongs to your glasses. Look for the recordings in its settings.

## What does not help

myth-goodbye-post = “Goodbye Meta AI” posts have no effect
myth-goodbye-post-why = A post that forbids the use of your data binds nobody. Only Meta’s form or a setting helps.
myth-vpn = A VPN has no effect
myth-vpn-why = Meta has your posts from your account, wherever you connect from. The form asks where you live: tell the truth.
