// A CASE and not an OR: the planner would seek by either half of that, and the half of the ids is half the record.
AND {{x}}.saidAt {{beyond}}= $at AND CASE {{x}}.saidAt WHEN $at THEN s.id {{beyond}} $id ELSE true END
