# What a form asks in words of its own: the answers to pick.

form-option-object = “I want to object to or restrict…”
