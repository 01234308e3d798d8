// Whether we have read the source n ourselves: as its entry says, or because a copy is kept; null if neither tells.
coalesce({{n}}.seen, CASE WHEN {{n}}.archivedUrl IS NOT NULL THEN true END)
