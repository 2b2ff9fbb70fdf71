# What the terminal says.

terminal-no-country = No country has the code or name { $code }. “right-to-object countries” lists them all.
terminal-no-subdivision = That country has no part with the code { $code }. “right-to-object countries” lists them all.
terminal-no-reason = No reason has the id { $id }.
terminal-no-account = No product has the id { $id }. There are: { $known }.
terminal-unfit-reason = The reason { $id } does not fit this case; leave it out.
terminal-no-language = The app does not speak { $tag } yet.
terminal-no-display = There is no display for a window. Try: right-to-object prepare --country DE
terminal-no-window = The window could not be opened ({ $why }). Try: right-to-object prepare --country DE
terminal-no-output = The output can’t be written ({ $why }).
terminal-bad-facts = The built-in facts are damaged: { $why }
terminal-fallback = Or: { $address }
terminal-outlook = { $band }. { $confidence }.

## Check: what is wrong, how to mend it, and why it matters.

check-line = { $file }:{ $line }: { $severity }: { $what } — { $mend } ({ $id })
check-error = error
check-warning = warning
check-summary = { $records } records checked: { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
check-no-such-file = { $file } is none of the knowledge files: { $names }.
check-unreadable = { $file } can’t be read: { $why }.
