-- A removed import is found by its number; the newest answers of a round by their order.
create index survey_response_batch on survey_response (round, batch) where batch is not null;
