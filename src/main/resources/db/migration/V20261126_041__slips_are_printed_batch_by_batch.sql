-- Slips of one printing belong together, so that more can be made later and no sheet is handed out twice.
alter table survey_slip add column batch int not null default 1 constraint survey_slip_batch check (batch > 0);
create index survey_slip_by_batch on survey_slip (round, batch);
