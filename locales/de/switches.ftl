# Other settings that protect: what they do and where they are.
