// Who is in the graph
// Everyone who speaks or is spoken of: persons, states, institutions, outlets and groups, each kind in its colour.
// Edges are the offices that persons hold and the bodies that institutions are part of; whoever has neither stands alone.
MATCH (actor:Actor)
OPTIONAL MATCH tie = (actor)-[:HOLDS|PART_OF]->(:Actor)
RETURN actor, tie
