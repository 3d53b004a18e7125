-- An explanation belongs to the values and the rule that it was written for. Words that stand
-- already ('*') answer what their cell's value is asked, until that value changes.
ALTER TABLE report_cell ADD COLUMN answers TEXT[] NOT NULL DEFAULT '{*}';
ALTER TABLE report_cell_change ADD COLUMN answers TEXT[] NOT NULL DEFAULT '{*}';
ALTER TABLE report_cell ALTER COLUMN answers SET DEFAULT '{}';
ALTER TABLE report_cell_change ALTER COLUMN answers SET DEFAULT '{}';

-- Nothing is answered without words; of changes made before, that are kept as they are, '*' says
-- nothing where there are none.
UPDATE report_cell SET answers = '{}' WHERE explanation IS NULL;
ALTER TABLE report_cell ADD CONSTRAINT report_cell_answers_need_words
  CHECK (explanation IS NOT NULL OR answers = '{}');
ALTER TABLE report_cell_change ADD CONSTRAINT report_cell_change_answers_need_words
  CHECK (explanation IS NOT NULL OR answers <@ ARRAY['*']);
