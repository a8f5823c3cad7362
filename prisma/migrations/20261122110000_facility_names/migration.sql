-- The name of a facility says of which language it is, and may differ for the readers of each: a page in Kazakh no longer
-- calls a colony by an English name as if it were a Kazakh one.
ALTER TABLE desk.facility_name ADD COLUMN preferred_for TEXT, DROP COLUMN folded;
CREATE UNIQUE INDEX facility_name_facility_id_preferred_for_key ON desk.facility_name (facility_id, preferred_for);

-- What was the one name stays the name of the language whose letters it has; an editor corrects what that gets wrong.
WITH named AS (
  SELECT id, name, CASE
      WHEN name ~ '[ӘәҒғҚқҢңӨөҰұҮүҺһІі]' THEN 'kk'
      WHEN name ~ '[А-яЁё]' THEN 'ru'
      ELSE 'en'
    END AS language
  FROM desk.facility
)
INSERT INTO desk.facility_name (facility_id, text, language, preferred_for)
SELECT id, name, language, language FROM named;
ALTER TABLE desk.facility DROP COLUMN name;
