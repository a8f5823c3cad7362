-- What a file tells in sentences. Each writing of a summary is kept and the last one holds; a translation is kept with
-- the text it was made from, so that it can be seen to be out of date.
CREATE TABLE desk.translation (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  case_id UUID NOT NULL REFERENCES desk.case_file (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL,
  subject TEXT NOT NULL,
  subject_id UUID NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  of_language TEXT NOT NULL,
  of_text TEXT NOT NULL,
  translated_by_id UUID NOT NULL REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  translated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT translation_into_another_language CHECK (language <> of_language),
  CONSTRAINT translation_subject CHECK (subject IN ('summary', 'statusEvent', 'occurrence', 'charge', 'decision'))
);
CREATE UNIQUE INDEX translation_case_id_ordinal_key ON desk.translation (case_id, ordinal);
CREATE INDEX translation_translated_by_id_idx ON desk.translation (translated_by_id);
GRANT SELECT, INSERT ON desk.translation TO held_desk;
REVOKE UPDATE, DELETE ON desk.translation FROM held_desk;
CREATE TRIGGER guard_file BEFORE INSERT OR UPDATE OR DELETE ON desk.translation
  FOR EACH ROW EXECUTE FUNCTION desk.guard_file();

ALTER TABLE desk.case_summary
  ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN written_by_id UUID REFERENCES desk.staff (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN written_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE desk.case_summary s SET written_by_id = f.opened_by_id FROM desk.case_file f WHERE f.id = s.case_id;

-- Of a summary that stood in several languages the first is the original, as the pages already took it.
WITH ranked AS (
  SELECT s.*, row_number() OVER (PARTITION BY case_id ORDER BY array_position(ARRAY['en', 'ru', 'kk'], language)) AS nr
  FROM desk.case_summary s
)
INSERT INTO desk.translation
  (case_id, ordinal, subject, subject_id, language, text, of_language, of_text, translated_by_id)
SELECT other.case_id, other.nr - 1, 'summary', other.case_id, other.language, other.text,
  first.language, first.text, other.written_by_id
FROM ranked other JOIN ranked first ON first.case_id = other.case_id AND first.nr = 1
WHERE other.nr > 1;
DELETE FROM desk.case_summary s USING desk.translation t
  WHERE t.case_id = s.case_id AND t.subject = 'summary' AND t.language = s.language;

ALTER TABLE desk.case_summary ALTER COLUMN ordinal DROP DEFAULT, ALTER COLUMN written_by_id SET NOT NULL;
DROP INDEX desk.case_summary_case_id_language_key;
CREATE UNIQUE INDEX case_summary_case_id_ordinal_key ON desk.case_summary (case_id, ordinal);
CREATE INDEX case_summary_written_by_id_idx ON desk.case_summary (written_by_id);
REVOKE UPDATE, DELETE ON desk.case_summary FROM held_desk;
