// An index in place of a constraint: HOLDS edges of other programs in the same database may have any ids, twice as well.
// That no two of our offices have the same id is a rule of every import (src/record/rules/ids.ts).
DROP CONSTRAINT office_id IF EXISTS;
CREATE INDEX office_order IF NOT EXISTS FOR ()-[h:HOLDS]-() ON (h.id);
