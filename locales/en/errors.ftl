# One plain sentence for each thing that can fail, with a way on.

error-clipboard = The clipboard does not work. The text is selected: press Ctrl+C.
error-browser = No browser opened. Copy the address and paste it into your browser.
error-host = This address is not on our list, so we do not open it: { $address }
error-write = This could not be saved: { $file }
error-open = No program opened the file. You find it here: { $file }
error-state = Your answers can’t be kept on this computer. You can go on, but finish today.
error-odd-file = A part of this file could not be used. The rest was: { $file }
error-set-aside = An old file could not be read. It was set aside, untouched: { $file }
error-delete = Not everything could be deleted. Please delete this yourself: { $file }
notice-saved = Saved: { $file }
notice-saved-without-dialog = Saved here, because no save window could be shown: { $file }
notice-calendar = The calendar entry is open. You also find it here: { $file }
error-by-hand = To copy by hand

error-clipboard-clear = The clipboard could not be cleared. Copy any other word, then the text is gone.
notice-clipboard-cleared = The text is off the clipboard.

# The start.
window-open-already = Right to Object is already open. Look for its window.
window-not-drawn = Right to Object can’t draw its window on this computer. In a terminal, this shows the same advice: right-to-object prepare --country DE
welcome-safe-mode = Safe mode: nothing is read or saved. Your answers are gone when you close the window.
report-title = The app stopped unexpectedly last time
report-text = Your answers were kept. A short report was written on this computer. It holds nothing that you typed, and nobody has it but you.
report-copy = Copy the report
report-delete = Delete it

# About the app.
info-licences = Licences of all parts
