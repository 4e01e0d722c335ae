-- A spreadsheet between its upload and the moment when its rows are stored or let go: it may hold names that
-- nobody asked for, so it goes as soon as it is brought in, and after a week at the latest.
create table survey_upload (
    id           uuid primary key,
    round        bigint not null references survey_round,
    office       text not null references org_office,
    file_name    text not null,
    content      bytea not null,
    made_at      timestamptz not null,
    made_by_name text not null
);
create index survey_upload_round on survey_upload (round, made_at);
alter table survey_upload enable row level security;
create policy survey_upload_scope on survey_upload using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, delete on survey_upload to bpm_app;

-- Counts typed from an old paper summary can be taken back as long as they are the only thing there.
grant delete on survey_counted to bpm_app;
create index survey_import_round on survey_import (round);
