-- Undoing an import looks for the answers that it brought.
create index survey_response_batch on survey_response (round, batch) where batch is not null;
