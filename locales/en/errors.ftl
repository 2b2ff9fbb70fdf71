# One plain sentence for each thing that can fail, with a way on.

error-clipboard = The clipboard does not work. The text is selected: press Ctrl+C.
error-browser = No browser opened. Copy the address and paste it into your browser.
error-host = This address is not on our list, so we do not open it: { $address }
error-write = This could not be saved: { $file }
error-open = No program opened the file. You find it here: { $file }
error-state = Your answers can’t be kept on this computer. You can go on, but finish today.
error-set-aside = An old file could not be read. It was set aside, untouched: { $file }
error-delete = Not everything could be deleted. Please delete this yourself: { $file }
notice-saved = Saved: { $file }
notice-saved-without-dialog = Saved here, because no save window could be shown: { $file }
notice-calendar = The calendar entry is open. You also find it here: { $file }
error-by-hand = To copy by hand
