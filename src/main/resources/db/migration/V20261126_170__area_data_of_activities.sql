-- Area data: rows of an activity at an office. Columns that all activities have are columns; what an activity adds lies
-- in "more", by the codes of its form. A row removed stays, so that it can be brought back.
create table areadata_row (
    office          text not null references org_office,
    activity        text not null,
    id              bigint generated always as identity,
    year            int not null constraint areadata_row_year check (year between 2400 and 2700),
    area            text not null,
    kind            text not null constraint areadata_row_kind check (kind <> ''),
    name            text not null constraint areadata_row_name check (name <> ''),
    quantity        numeric,
    beneficiaries   bigint,
    latitude        numeric constraint areadata_row_latitude check (latitude between 5 and 21),
    longitude       numeric constraint areadata_row_longitude check (longitude between 97 and 106),
    held_on         date constraint areadata_row_day check (held_on between '1857-01-01' and '2157-12-31'),
    remark          text not null default '',
    more            jsonb not null default '{}',
    same_key        text not null,
    search_key      text not null,
    form            int not null constraint areadata_row_form check (form > 0),
    version         int not null default 1,
    removed_at      timestamptz,
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    primary key (office, activity, id),
    constraint areadata_row_area check (area ~ '^[1-9][0-9]{5}([0-9]{2})?$'),
    constraint areadata_row_place check (
        office = '00' or area like office || '%' or area like left(office, 2) || '99%'),
    constraint areadata_row_point check ((latitude is null) = (longitude is null))
);
comment on column areadata_row.same_key is 'area, kind and name as searched: rows that share it are told as duplicates';
create index areadata_row_listed on areadata_row (office, activity, area, id) where removed_at is null;
create index areadata_row_same on areadata_row (office, activity, same_key) where removed_at is null;

-- The list as a whole: its version guards a program's PUT and the sending.
create table areadata_list (
    office          text not null references org_office,
    activity        text not null,
    year            int not null constraint areadata_list_year check (year between 2400 and 2700),
    version         int not null default 1,
    updated_at      timestamptz not null,
    updated_by      bigint not null,
    updated_by_name text not null,
    primary key (office, activity)
);

-- Sums by tambon, counted anew for the tambons that a write touches: pages need not count 100,000 rows.
create table areadata_tally (
    office        text not null references org_office,
    activity      text not null,
    tambon        text not null,
    rows          bigint not null,
    quantity      numeric not null,
    beneficiaries bigint not null,
    doubled       bigint not null,
    primary key (office, activity, tambon)
);

-- Versions as they were sent, with their rows and sums: they never change.
create table areadata_sent (
    office       text not null references org_office,
    activity     text not null,
    version      int not null constraint areadata_sent_version check (version > 0),
    form         int not null constraint areadata_sent_form check (form > 0),
    rows         bigint not null,
    sent_at      timestamptz not null,
    sent_by      bigint not null,
    sent_by_name text not null,
    primary key (office, activity, version)
);
create table areadata_sent_row (
    office        text not null,
    activity      text not null,
    version       int not null,
    id            bigint not null,
    area          text not null,
    kind          text not null,
    name          text not null,
    quantity      numeric,
    beneficiaries bigint,
    latitude      numeric,
    longitude     numeric,
    held_on       date,
    remark        text not null,
    more          jsonb not null,
    primary key (office, activity, version, area, id),
    foreign key (office, activity, version) references areadata_sent
);
create table areadata_sent_tally (
    office        text not null,
    activity      text not null,
    version       int not null,
    tambon        text not null,
    rows          bigint not null,
    quantity      numeric not null,
    beneficiaries bigint not null,
    doubled       bigint not null,
    primary key (office, activity, version, tambon),
    foreign key (office, activity, version) references areadata_sent
);

do $$
declare name text;
begin
    foreach name in array array['areadata_row', 'areadata_list', 'areadata_tally', 'areadata_sent',
            'areadata_sent_row', 'areadata_sent_tally'] loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy %I on %I using (office like current_setting(''bpm.scope'', true)) '
            'with check (office like current_setting(''bpm.scope'', true))', name || '_scope', name);
    end loop;
end $$;

grant select, insert, update on areadata_row, areadata_list to bpm_app;
grant select, insert, update, delete on areadata_tally to bpm_app;
grant select, insert on areadata_sent, areadata_sent_row, areadata_sent_tally to bpm_app;

-- What other modules may read, under the reader's own scope: how many rows an office keeps.
create view areadata_list_v with (security_invoker = true) as
select list.office, list.activity, list.year, coalesce(sum(tally.rows), 0)::bigint as rows, list.updated_at
from areadata_list list
left join areadata_tally tally on tally.office = list.office and tally.activity = list.activity
group by list.office, list.activity, list.year, list.updated_at;
grant select on areadata_list_v to bpm_app;
