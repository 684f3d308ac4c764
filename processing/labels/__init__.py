"""From what people have labelled, reviewed or corrected to a data set: the way corrections made in a GIS come back to training."""
