# The pages of the wizard: titles, questions, buttons.
