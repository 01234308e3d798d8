// Within two places of the order, and beyond the cursor. A CASE and not an OR: the planner would seek by either half of
// that, and the half of the ids is half the record.
AND {{x}}.sortKey >= {{low}} AND {{x}}.sortKey <= {{high}}
AND CASE {{x}}.sortKey WHEN $at THEN s.id {{beyond}} $id ELSE true END
