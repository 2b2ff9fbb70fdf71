# One plain sentence for each thing that can fail, with a way on.

error-clipboard = The clipboard does not work. Save your text as a file instead, and copy it from there.
error-browser = No browser opened. Copy this address into your browser: { $address }
error-host = This address is not on our list, so we do not open it: { $address }
error-write = This could not be saved: { $file }
error-open = No program opened the file. You find it here: { $file }
error-state = Your answers can’t be kept on this computer. You can go on, but finish today.
error-set-aside = An old file could not be read. It was set aside, untouched: { $file }
error-delete = Not everything could be deleted. Please delete this yourself: { $file }
notice-saved = Saved: { $file }
notice-saved-without-dialog = Saved here, because no save window could be shown: { $file }
notice-calendar = The calendar entry is open. You also find it here: { $file }
