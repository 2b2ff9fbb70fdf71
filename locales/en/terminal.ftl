# What the terminal says.

terminal-no-country = No country has the code { $code }. “right-to-object countries” lists them all.
terminal-no-subdivision = That country has no part with the code { $code }. “right-to-object countries” lists them all.
terminal-no-reason = No reason has the id { $id }.
terminal-no-language = The app does not speak { $tag } yet.
terminal-no-display = There is no display for a window. Try: right-to-object prepare --country DE
terminal-no-window = The window could not be opened ({ $why }). Try: right-to-object prepare --country DE
terminal-no-output = The output can’t be written.
terminal-bad-facts = The built-in facts are damaged: { $why }
terminal-else = Or
file-letter = letter to Meta
file-date = answer from Meta
