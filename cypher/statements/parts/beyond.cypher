AND {{x}}.saidAt {{beyond}}= $at AND ({{x}}.saidAt {{beyond}} $at OR s.id {{beyond}} $id)
