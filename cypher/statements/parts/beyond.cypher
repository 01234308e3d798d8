// Within the window of time, and beyond the cursor. A CASE and not an OR: the planner would seek by either half of
// that, and the half of the ids is half the record.
AND {{x}}.sortKey >= $from AND {{x}}.sortKey <= $to AND CASE {{x}}.sortKey WHEN $at THEN s.id {{beyond}} $id ELSE true END
