# How likely a yes is, and why: bands, confidence and one sentence for each observed reason.
