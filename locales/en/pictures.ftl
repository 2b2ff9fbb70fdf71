# What a screen reader says instead of a picture. One message for each kind of screen and device.
# $label: the words to choose, if $labelled is "yes". $landmark: the heading above, if $under is "yes".
# $row: which row it is, counted from 1. $device: computer, android or iphone.

picture-row = { $row ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[other] number { $row }
}
# Ends every sentence about a thing with words on it.
picture-says = { $labelled ->
    [yes] says “{ $label }”.
   *[no] is marked with a ring.
}
picture-heading = { $under ->
    [yes] { " " }Above it is the heading “{ $landmark }”.
   *[no] { "" }
}
picture-field = { $labelled ->
    [yes] is named “{ $label }”.
   *[no] is marked with a ring.
}

picture-account-picture-computer = A browser window. The account picture at the top right is marked with a ring.
picture-account-picture-phone = A phone. The account picture at the top right is marked with a ring.
picture-menu-button-computer = A browser window. The three lines at the top right are marked with a ring.
picture-menu-button-phone = { $device ->
    [iphone] A phone. The three lines at the bottom right are marked with a ring.
   *[other] A phone. The three lines at the top right are marked with a ring.
}
picture-menu-computer = A browser window. In the menu at the top right, the { picture-row } row { picture-says }{ picture-heading }
picture-menu-phone = A phone with the menu open. Below the tiles, the { picture-row } row { picture-says }{ picture-heading }
picture-list-computer = A browser window. In the list on the left, the { picture-row } row { picture-says }{ picture-heading }
picture-list-phone = A phone with a list of settings. The { picture-row } row { picture-says }{ picture-heading }
picture-side-list-computer = A browser window. In the topics on the left, the { picture-row } row { picture-says }{ picture-heading }
picture-side-list-phone = A phone with a list of topics. The { picture-row } row { picture-says }{ picture-heading }
picture-cards-computer = A browser window with cards. The { picture-row } card { picture-says }{ picture-heading }
picture-cards-phone = A phone with cards below each other. The { picture-row } card { picture-says }{ picture-heading }
picture-text-link-computer = A browser window with text. The link in it { picture-says }{ picture-heading }
picture-text-link-phone = A phone with text. The link in it { picture-says }{ picture-heading }
picture-option-computer = A browser window with answers to pick. The { picture-row } answer { picture-says }{ picture-heading }
picture-option-phone = A phone with answers to pick. The { picture-row } answer { picture-says }{ picture-heading }
picture-text-field-computer = A browser window with a form. The large text field { picture-field }{ picture-heading }
picture-text-field-phone = A phone with a form. The large text field { picture-field }{ picture-heading }
picture-mail-field-computer = A browser window with a form. The e-mail field { picture-field }{ picture-heading }
picture-mail-field-phone = A phone with a form. The e-mail field { picture-field }{ picture-heading }
picture-submit-computer = A browser window with a form. The button below { picture-says }{ picture-heading }
picture-submit-phone = A phone with a form. The button below { picture-says }{ picture-heading }
picture-mail-code-computer = { $labelled ->
    [yes] An e-mail in a browser window. The code stands below “{ $label }”.{ picture-heading }
   *[no] An e-mail in a browser window. The code in it is marked with a ring.{ picture-heading }
}
picture-mail-code-phone = { $labelled ->
    [yes] An e-mail on a phone. The code stands below “{ $label }”.{ picture-heading }
   *[no] An e-mail on a phone. The code in it is marked with a ring.{ picture-heading }
}
picture-search-computer = { $labelled ->
    [yes] A browser window. The search field on the page holds “{ $label }”.{ picture-heading }
   *[no] A browser window. The search field on the page is marked with a ring.{ picture-heading }
}
picture-search-phone = { $labelled ->
    [yes] A phone. The search field on the page holds “{ $label }”.{ picture-heading }
   *[no] A phone. The search field on the page is marked with a ring.{ picture-heading }
}
