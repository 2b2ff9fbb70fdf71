# The reasons a person may have, as tick boxes and as sentences of the letter.
