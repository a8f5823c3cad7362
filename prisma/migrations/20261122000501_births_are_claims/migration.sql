-- A birth is what somebody says of it. What was written into a person's row before carries no word: it becomes a claim of
-- a voice that nobody named, as little trusted as that deserves and closed, for somebody to put a source to.
WITH voice AS (
  INSERT INTO desk.asserter (label, label_ru, label_kk, class, visibility)
  SELECT 'Recorded at the desk, source not given', 'Записано сотрудниками, источник не указан',
    'Қызметкерлер жазған, дереккөзі көрсетілмеген', 'UNATTRIBUTED', 'RESTRICTED'
  WHERE EXISTS (SELECT FROM desk.person WHERE birth_edtf IS NOT NULL)
  RETURNING id
)
INSERT INTO desk.claim
  (predicate, value, asserter_id, source_grade, content_grade, verification, visibility, person_id)
SELECT 'BIRTH_DATE',
  jsonb_build_object('date', jsonb_build_object(
    'edtf', p.birth_edtf,
    'earliest', to_char(p.birth_earliest, 'YYYY-MM-DD'),
    'latest', to_char(p.birth_latest, 'YYYY-MM-DD'))),
  voice.id, 'F', '6', 'UNREVIEWED', 'RESTRICTED', p.id
FROM desk.person p, voice
WHERE p.birth_edtf IS NOT NULL;
