# Where on Meta’s screens to look, one sentence a step.
