-- What is asked. The row of the department ('00') holds an activity's whole questionnaire as it was last edited; one
-- of another office the topics that it adds for its own scope. Words are no secret, so no row-level security here.
create table survey_questionnaire (
    activity     text not null,
    office       text not null references org_office,
    version      int not null constraint survey_questionnaire_version check (version > 0),
    content      jsonb not null,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null,
    primary key (activity, office, version)
);
grant select, insert on survey_questionnaire to bpm_app;

-- A questionnaire as it is put before participants: it never changes, so that answers keep what they were given to.
create table survey_edition (
    id       bigint generated always as identity primary key,
    activity text not null,
    digest   text not null,
    content  jsonb not null,
    made_at  timestamptz not null,
    constraint survey_edition_once unique (activity, digest)
);
grant select, insert, update (digest) on survey_edition to bpm_app;

-- One held meeting of an assignment. It is open from opens_at until closes_at.
create table survey_round (
    id           bigint generated always as identity primary key,
    office       text not null references org_office,
    activity     text not null,
    year         int not null constraint survey_round_year check (year between 2400 and 2700),
    number       int not null constraint survey_round_number check (number between 1 and 999),
    code         text not null constraint survey_round_code unique check (code ~ '^[A-Z0-9]{6,10}$'),
    place        text not null default '',
    held_from    date not null,
    held_to      date not null,
    expected     int constraint survey_round_expected check (expected between 0 and 1000000),
    present      int constraint survey_round_present check (present between 0 and 1000000),
    edition      bigint not null references survey_edition,
    opens_at     timestamptz,
    closes_at    timestamptz,
    slips        boolean not null default false,
    counts_only  boolean not null default false,
    made_at      timestamptz not null,
    made_by      bigint not null,
    made_by_name text not null,
    removed_at   timestamptz,
    version      int not null default 1,
    constraint survey_round_days check (held_from <= held_to),
    constraint survey_round_door check (closes_at is null or opens_at is null or opens_at <= closes_at)
);
create unique index survey_round_once on survey_round (office, activity, number) where removed_at is null;
create index survey_round_activity on survey_round (activity, office text_pattern_ops);
create index survey_round_scope on survey_round (year, office text_pattern_ops);
comment on column survey_round.slips is 'each participant has a printed one-time code';
comment on column survey_round.counts_only is 'only the counts of an old paper summary were typed in: there are no sheets';

-- What participants answered: the truth from which everything else is counted. No address, no name.
create sequence survey_seq as bigint cache 1;
create table survey_response (
    round       bigint not null references survey_round,
    id          uuid not null,
    office      text not null,
    seq         bigint not null,
    channel     text not null constraint survey_response_channel check (channel in ('QR', 'PAPER', 'IMPORT', 'API')),
    sheet       int,
    batch       bigint,
    answers     jsonb not null,
    received_at timestamptz not null,
    removed_at  timestamptz,
    primary key (round, id)
);
create index survey_response_seq on survey_response (seq);
create unique index survey_response_sheet on survey_response (round, sheet) where sheet is not null and removed_at is null;
comment on column survey_response.seq is 'the order of commits: taken while the one lock of writers is held';
comment on column survey_response.batch is 'the import that brought it';
comment on column survey_response.removed_at is 'a mark: a corrected sheet or an import taken back stays readable';

-- Counts of a round, derived from its responses up to the watermark: places are named by bpm.survey.tally.Layout.
create table survey_tally (
    round    bigint primary key references survey_round,
    office   text not null,
    activity text not null,
    year     int not null,
    edition  bigint not null references survey_edition,
    counts   bigint[] not null,
    crosses  bigint[] not null
);
create index survey_tally_activity on survey_tally (activity, office text_pattern_ops);
create table survey_watermark (
    id  int primary key constraint survey_watermark_one check (id = 1),
    seq bigint not null
);
insert into survey_watermark (id, seq) values (1, 0);

-- Counts typed in from an old paper summary, where there are no sheets.
create table survey_counted (
    round        bigint primary key references survey_round,
    office       text not null,
    content      jsonb not null,
    version      int not null default 1,
    changed_at   timestamptz not null,
    changed_by_name text not null
);

-- One-time codes printed for the participants of a round.
create table survey_slip (
    round   bigint not null references survey_round,
    code    text not null,
    office  text not null,
    used_by uuid,
    used_at timestamptz,
    primary key (round, code)
);

-- A spreadsheet brought in, and how its columns were read, remembered for the activity.
create table survey_import (
    id           bigint generated always as identity primary key,
    round        bigint not null references survey_round,
    office       text not null,
    file_name    text not null,
    rows         int not null,
    made_at      timestamptz not null,
    made_by_name text not null,
    undone_at    timestamptz,
    undone_by_name text not null default ''
);
create table survey_mapping (
    office     text not null references org_office,
    activity   text not null,
    heads      text not null,
    content    jsonb not null,
    changed_at timestamptz not null,
    primary key (office, activity, heads)
);

-- A paper sheet typed a second time, to know how often typing errs.
create table survey_second (
    round   bigint not null references survey_round,
    sheet   int not null,
    office  text not null,
    answers jsonb not null,
    typed_at timestamptz not null,
    typed_by_name text not null,
    primary key (round, sheet)
);

-- How a year's summaries are reckoned: the department's choice.
create table survey_convention (
    year    int primary key,
    sd      text not null constraint survey_convention_sd check (sd in ('SAMPLE', 'POPULATION')),
    bands   text not null constraint survey_convention_bands check (bands in ('A', 'B')),
    version int not null default 1,
    changed_at timestamptz not null,
    changed_by_name text not null
);
grant select, insert, update on survey_convention to bpm_app;

-- The evaluation that an office files: its comment as a draft, and each summary sealed with it.
create table survey_evaluation (
    office     text not null references org_office,
    activity   text not null,
    year       int not null,
    comment    text not null default '',
    version    int not null default 1,
    updated_at timestamptz not null,
    updated_by bigint not null,
    updated_by_name text not null,
    primary key (office, activity)
);
create table survey_sealed (
    office    text not null references org_office,
    activity  text not null,
    version   int not null constraint survey_sealed_version check (version > 0),
    content   jsonb not null,
    comment   text not null,
    digest    text not null,
    sealed_at timestamptz not null,
    sealed_by bigint not null,
    sealed_by_name text not null,
    primary key (office, activity, version)
);

do $$
declare
    name text;
begin
    foreach name in array array['survey_round', 'survey_response', 'survey_tally', 'survey_counted', 'survey_slip',
        'survey_import', 'survey_mapping', 'survey_second', 'survey_evaluation', 'survey_sealed']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy %I on %I using (office like current_setting(''bpm.scope'', true))
            with check (office like current_setting(''bpm.scope'', true))', name || '_scope', name);
    end loop;
end $$;

grant select, insert, update on survey_round, survey_tally, survey_counted, survey_import, survey_mapping, survey_second,
    survey_evaluation to bpm_app;
-- What was answered never changes; only its mark does.
grant select, insert, update (removed_at) on survey_response to bpm_app;
grant delete on survey_tally, survey_second to bpm_app;
grant select, insert, update (used_by, used_at), delete on survey_slip to bpm_app;
grant select, insert on survey_sealed to bpm_app;
grant select, update on survey_watermark to bpm_app;
grant usage on sequence survey_seq to bpm_app;

-- What other modules may read, under the reader's own scope.
create view survey_round_v with (security_invoker = true) as
select r.id, r.office, r.activity, r.year, r.number, r.code, r.place, r.held_from, r.held_to, r.expected, r.present,
    r.opens_at, r.closes_at, r.counts_only, coalesce(t.counts[1], 0) as responses
from survey_round r
left join survey_tally t on t.round = r.id
where r.removed_at is null;
grant select on survey_round_v to bpm_app;
