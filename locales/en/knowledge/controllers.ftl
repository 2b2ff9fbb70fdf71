# What is said of one company: controller-<id>-….

controller-meta-own-examples = “My photos on Instagram.” “What I wrote to Meta AI.”

# The place where it links the accounts of one person.
controller-meta-hub-title = One form may cover several accounts
controller-meta-hub-text = People report that it covers all accounts in the same Accounts Center. That is where Meta links the accounts of one person. Not sure? Send one for each. Sending twice does no harm.
controller-meta-hub-answered = People report that it covers all accounts in the same Accounts Center.
controller-meta-hub-letter = This applies to all accounts in my Accounts Center.

# Its general tool for copies and deletion.
controller-meta-tool = Find “Your information and permissions” and follow Meta’s steps.
