"""An illustrated report of a survey: what was found, how much, where it is worst, and how far it can be trusted."""
