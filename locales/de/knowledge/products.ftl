# Was von einem Produkt gesagt wird: sein Name, wenn er übersetzt wird, ein paar Worte daneben und sein Satz im Brief.

product-facebook-text = Mit Messenger
product-instagram-text = Fotos, Storys und Kommentare
product-threads-text = Gehört zu Ihrem Instagram-Konto
product-whatsapp-text = Nur Ihre Chats mit Meta AI
product-meta = Meta-Konto oder Meta-AI-App
product-meta-text = Auch Quest und Brillen

letter-scope-meta = Es geht um meine Daten aus Metas Produkten: öffentliche Beiträge, Fotos und Kommentare sowie meine Chats mit Meta AI.
letter-scope-whatsapp = Es geht um meine Nachrichten an Meta AI in WhatsApp.
