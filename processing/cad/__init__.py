"""A survey as a CAD drawing (DXF): layers, entities, attributes, title and background; each job is a command (`dxf`)."""
