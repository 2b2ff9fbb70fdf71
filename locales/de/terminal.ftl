# What the terminal prints.
