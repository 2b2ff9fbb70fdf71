# What is said of one product: its name where it must be translated, a few words beside it, and its sentence in the letter.

product-facebook-text = With Messenger
product-instagram-text = Photos, stories and comments
product-threads-text = It belongs to your Instagram account
product-whatsapp-text = Only your chats with Meta AI
product-meta = Meta account or Meta AI app
product-meta-text = Also Quest and glasses

letter-scope-meta = This covers my data from Meta’s products: public posts, photos and comments, and my chats with Meta AI.
letter-scope-whatsapp = This covers my messages to Meta AI in WhatsApp.
