-- A closed fiscal year: nothing that belongs to it can be written any more, whoever forgets to ask. The guard stands
-- on what people write; sums that are kept from it (tallies, balances) follow their sources.
create table years_closed (
    year           int primary key constraint years_closed_year check (year between 2400 and 2700),
    snapshot       int not null constraint years_closed_snapshot check (snapshot > 0),
    closed_at      timestamptz not null,
    closed_by      bigint not null,
    closed_by_name text not null
);

-- Each closing and reopening; only added to.
create table years_step (
    id      bigint generated always as identity primary key,
    year    int not null,
    step    text not null constraint years_step_step check (step in ('CLOSE', 'REOPEN')),
    snapshot int,
    reason  text not null default '' constraint years_step_reason check (step = 'CLOSE' or reason <> ''),
    at      timestamptz not null,
    by      bigint not null,
    by_name text not null
);
create index years_step_year on years_step (year, id);

-- What a year came to when it was closed, by office and activity (or project); each closing keeps its own.
create table years_figure (
    year       int not null,
    snapshot   int not null,
    office     text not null references org_office,
    activity   text not null,
    assigned   boolean not null,
    target     numeric,
    result     numeric,
    progress   text not null,
    evaluation text not null,
    results    text not null,
    area       text not null,
    rounds     int not null,
    present    int not null,
    responses  int not null,
    allotted   numeric(15, 2) not null,
    disbursed  numeric(15, 2) not null,
    primary key (office, year, snapshot, activity)
);
alter table years_figure enable row level security;
create policy years_figure_scope on years_figure
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

grant select, insert, delete on years_closed to bpm_app;
grant select, insert on years_step to bpm_app;
grant select, insert on years_figure to bpm_app;

-- Writers of a year share its lock until they commit; who closes it waits for them.
create function years_refuse(of_year int) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(2475, of_year);
    if exists (select from years_closed where year = of_year) then
        raise exception 'year:%', of_year using errcode = 'BPM02';
    end if;
end $$;

create function years_guard() returns trigger language plpgsql as $$
begin
    perform years_refuse(coalesce(new.year, old.year));
    return coalesce(new, old);
end $$;

create function years_guard_activity() returns trigger language plpgsql as $$
declare
    told text := substring(coalesce(new.activity, old.activity) from '^\d{4}');
begin
    if told is not null then
        perform years_refuse(told::int);
    end if;
    return coalesce(new, old);
end $$;

create function years_guard_month() returns trigger language plpgsql as $$
begin
    perform years_refuse(left(coalesce(new.month, old.month), 4)::int);
    return coalesce(new, old);
end $$;

create function years_guard_round() returns trigger language plpgsql as $$
begin
    perform years_refuse(year) from survey_round where id = coalesce(new.round, old.round);
    return coalesce(new, old);
end $$;

-- Answers come by hundreds: one look for each statement.
create function years_guard_responses() returns trigger language plpgsql as $$
begin
    perform years_refuse(year)
    from (select distinct r.year from touched t join survey_round r on r.id = t.round) as touched_years;
    return null;
end $$;

create function years_guard_file() returns trigger language plpgsql as $$
declare
    told text := substring(coalesce(new.owner, old.owner) from '^[a-z]+:(\d{4})-');
begin
    if told is not null then
        perform years_refuse(told::int);
    end if;
    return coalesce(new, old);
end $$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['plan_year', 'plan_project', 'plan_activity', 'plan_assignment', 'review_filing',
        'progress_report', 'survey_round', 'survey_convention', 'survey_evaluation', 'results_report',
        'province_overview', 'areadata_row', 'areadata_list', 'budget_entry', 'budget_import', 'budget_month_sheet',
        'budget_month_reopening', 'budget_year', 'budget_target'] loop
        execute format('create trigger years_guard before insert or update or delete on %I
            for each row execute function years_guard()', guarded);
    end loop;
    foreach guarded in array array['plan_topic', 'plan_extension', 'review_step', 'review_comment', 'progress_sent',
        'survey_questionnaire', 'survey_sealed', 'form_version', 'form_draft', 'results_sent', 'province_sent',
        'areadata_sent', 'budget_month'] loop
        execute format('create trigger years_guard before insert or update or delete on %I
            for each row execute function years_guard_activity()', guarded);
    end loop;
    foreach guarded in array array['budget_monthly', 'budget_monthly_sent'] loop
        execute format('create trigger years_guard before insert or update or delete on %I
            for each row execute function years_guard_month()', guarded);
    end loop;
    foreach guarded in array array['survey_counted', 'survey_slip', 'survey_import'] loop
        execute format('create trigger years_guard before insert or update or delete on %I
            for each row execute function years_guard_round()', guarded);
    end loop;
end $$;
create trigger years_guard after insert on survey_response
    referencing new table as touched for each statement execute function years_guard_responses();
create trigger years_guard_change after update on survey_response
    referencing new table as touched for each statement execute function years_guard_responses();
create trigger years_guard_removal after delete on survey_response
    referencing old table as touched for each statement execute function years_guard_responses();
create trigger years_guard before insert or update or delete on attachment_file
    for each row execute function years_guard_file();
