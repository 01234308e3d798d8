// Nothing is asked of a statement's edges.
