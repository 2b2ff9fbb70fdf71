# Womit eine Firma KI trainiert. Ein Titel und ein Text je Erklärung: trained-<id>-title, trained-<id>-text.

trained-own-title = Metas eigene Apps
trained-own-text = Meta sagt: öffentliche Beiträge, Fotos mit ihren Texten, Kommentare und öffentliche Videos von Erwachsenen. Und was Menschen an Meta AI schreiben.
trained-elsewhere-title = Andere Quellen
trained-elsewhere-text = Öffentliche Websites und Daten, die Meta mit Lizenz von anderen bekommt. Ein Widerspruch für Ihre eigenen Beiträge gilt dafür nicht.
trained-others-title = Beiträge anderer Menschen
trained-others-text = Sie können auf Fotos oder in Beiträgen anderer vorkommen, auch ohne Konto. Dafür gilt ein Widerspruch nicht.
trained-never-title = Was Meta nach eigenen Worten nicht nutzt
trained-never-text = Meta sagt: private Nachrichten mit Freunden und Familie. Außer jemand teilt sie mit Meta AI.
trained-changed-title = Was sich seit 2023 geändert hat
trained-changed-text = Alte Anleitungen zeigen ein Formular von 2023. Es galt nur für andere Quellen. Das Training mit Metas eigenen Apps kam später. Dafür gibt es ein anderes Formular.
trained-minors-title = Junge Menschen
trained-minors-text = Laut Meta werden in Europa keine Beiträge von Menschen unter 18 genutzt. Was sie an Meta AI schreiben, kann genutzt werden.
