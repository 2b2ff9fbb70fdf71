# Pictures of the way, described in words.
