# The words of links to sources (Source.label). Other sources are named by their kind and host.

## Meta

source-meta-notice = Meta’s notice to users
source-meta-policy = Meta’s privacy policy for Europe
source-meta-policy-us = Meta’s privacy policy for the US
source-meta-policy-threads = Threads’ privacy supplement
source-meta-policy-whatsapp = WhatsApp’s privacy policy for Europe
source-meta-genai = Meta’s policy update and page on AI
source-meta-ai-terms = Meta’s AI terms
source-meta-news = Meta’s news page
source-meta-help = Meta’s help page

## Authorities

source-edoeb = Switzerland’s authority (FDPIC)
source-bremen = Bremen’s authority, Germany
source-brandenburg = Brandenburg’s authority, Germany

## Consumer and civil-rights organisations

source-verbraucherzentrale = German consumer organisation
source-consumentenbond = Dutch consumer organisation
source-quechoisir = French consumer organisation
source-bits-of-freedom = Bits of Freedom, Netherlands
source-datenanfragen = Datenanfragen.de, volunteers’ records

## Press and others

source-adnkronos = Adnkronos, on Italy’s authority
source-privacy-web = Privacy-web, on the Dutch authority
source-srf = Swiss broadcaster SRF
source-the-record = The Record, on the British authority
source-reuters = Reuters, in Global Banking & Finance
source-ap = Associated Press
source-forum = A user in a forum
source-which-quoted = A forum that quotes Which?
source-wired-copy = WIRED’s article, a copy on another site
source-wired-summary = A summary of WIRED’s article
source-form-text = The form’s text, quoted by a user
