# Names of the sources that links lead to.
