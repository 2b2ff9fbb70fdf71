# The letter to Meta.
