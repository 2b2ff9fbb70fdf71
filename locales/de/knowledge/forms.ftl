# Was ein Formular in eigenen Worten fragt: die Antworten, die man wählt.

form-option-object = die Zeile zum Widersprechen (englisch „I want to object to or restrict…“)
