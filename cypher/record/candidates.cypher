// Which ids of this type could have been meant? At most 10,000.
// params: none      columns: id
// @variant actor label=Actor
// @variant event label=Event
// @variant place label=Place
// @variant topic label=Topic
// @variant claim label=Claim
// @variant source label=Source
// @variant statement label=Statement
MATCH (n:{{label}}) WHERE n.id STARTS WITH toLower('{{label}}') + ':'
RETURN n.id AS id ORDER BY id LIMIT 10000
