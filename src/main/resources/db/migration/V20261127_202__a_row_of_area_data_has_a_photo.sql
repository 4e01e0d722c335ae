-- A row may have a photo; a version that was sent keeps the one it had.
alter table areadata_row add column photo bigint;
alter table areadata_sent_row add column photo bigint;
