// Who is in the graph
// Everyone who speaks or is spoken about: persons, states, institutions, outlets and groups, each kind in its own colour.
// Edges show the offices that persons hold and the bodies that institutions are part of; actors with neither have none.
MATCH (actor:Actor)
OPTIONAL MATCH tie = (actor)-[:HOLDS|PART_OF]->(:Actor)
RETURN actor, tie
