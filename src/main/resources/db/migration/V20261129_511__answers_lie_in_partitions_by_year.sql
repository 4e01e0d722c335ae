-- Answers lie in a partition for each fiscal year, so that an old year can be taken away and brought back as a whole. A
-- round belongs to one year, which its answers must name: so (round, id) is as unique as it was.
alter table survey_round add constraint survey_round_of_year unique (id, year);

drop view survey_answer_v, survey_old_v;
alter table survey_response rename to survey_response_before;
alter table survey_response_before rename constraint survey_response_pkey to survey_response_before_pkey;
alter index survey_response_seq rename to survey_response_before_seq;
alter index survey_response_sheet rename to survey_response_before_sheet;
alter index survey_response_batch rename to survey_response_before_batch;

create table survey_response (
    round       bigint not null,
    year        int not null,
    id          uuid not null,
    office      text not null,
    seq         bigint not null,
    channel     text not null constraint survey_response_channel check (channel in ('QR', 'PAPER', 'IMPORT', 'API')),
    sheet       int,
    batch       bigint,
    answers     jsonb not null,
    received_at timestamptz not null,
    removed_at  timestamptz,
    primary key (round, id, year),
    constraint survey_response_round foreign key (round, year)
        references survey_round (id, year) on update cascade
) partition by range (year);
create index survey_response_seq on survey_response (seq);
create unique index survey_response_sheet on survey_response (round, sheet, year)
    where sheet is not null and removed_at is null;
create index survey_response_batch on survey_response (round, batch) where batch is not null;
comment on column survey_response.year is 'of the round, which the reference proves: what parts the table';
comment on column survey_response.seq is 'the order of commits: taken while the one lock of writers is held';
comment on column survey_response.batch is 'the import that brought it';
comment on column survey_response.removed_at is 'a mark: a corrected sheet or an import taken back stays readable';

alter table survey_response enable row level security;
create policy survey_response_scope on survey_response
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
-- What was answered never changes; only its mark does. Nobody reads a partition by its own name.
grant select, insert, update (removed_at) on survey_response to bpm_app;

-- What belongs to no partition of its own yet; years_part moves it when there is one, and bin/bpm verify tells of it.
create table survey_response_else partition of survey_response default;
alter table survey_response_else enable row level security;

-- The partition of a year, and into it what lay with the rest; whether it was made just now.
create function years_part(of_table text, of_year int) returns boolean
language plpgsql set search_path = public, pg_temp as $$
declare
    part text := format('%s_y%s', of_table, of_year);
begin
    if of_year not between 2400 and 2700 or to_regclass(of_table || '_else') is null then
        raise exception 'no part % of %', of_year, of_table;
    end if;
    if to_regclass(part) is not null then
        return false;
    end if;
    execute format('create table %I (like %I including defaults including constraints)', part, of_table);
    execute format('alter table %I enable row level security', part);
    execute format('with moved as (delete from %I where year = %s returning *) insert into %I select * from moved',
        of_table || '_else', of_year, part);
    execute format('alter table %I attach partition %I for values from (%s) to (%s)', of_table, part, of_year,
        of_year + 1);
    return true;
end $$;
revoke all on function years_part from public;

select years_part('survey_response', year)
from (select distinct r.year from survey_response_before s join survey_round r on r.id = s.round) as years
order by year;
insert into survey_response (round, year, id, office, seq, channel, sheet, batch, answers, received_at, removed_at)
select s.round, r.year, s.id, s.office, s.seq, s.channel, s.sheet, s.batch, s.answers, s.received_at, s.removed_at
from survey_response_before s
join survey_round r on r.id = s.round
order by s.seq;
drop table survey_response_before;

create trigger years_guard after insert on survey_response
    referencing new table as touched for each statement execute function years_guard_responses();
create trigger years_guard_change after update on survey_response
    referencing new table as touched for each statement execute function years_guard_responses();
create trigger years_guard_removal after delete on survey_response
    referencing old table as touched for each statement execute function years_guard_removal();
create trigger survey_purged_guard after insert on survey_response
    referencing new table as touched for each statement execute function survey_purged_guard();

create view survey_answer_v with (security_invoker = true) as
select response.office, round.activity, round.year, response.round, round.number, round.held_from, round.edition,
    response.seq, response.channel, response.answers,
    (response.received_at at time zone 'Asia/Bangkok')::date as received_on
from survey_response response
join survey_round round on round.id = response.round and round.year = response.year
where response.removed_at is null and round.removed_at is null;
create view survey_old_v with (security_invoker = true) as
select r.id, r.year, r.office, r.activity, r.number, r.code, r.held_from, count(*) as answers,
    exists (select from survey_aside a where a.round = r.id)
        or max(s.seq) > (select seq from survey_watermark where id = 1) as uncounted
from survey_round r
join survey_response s on s.round = r.id and s.year = r.year
group by r.id;
grant select on survey_answer_v, survey_old_v to bpm_app;

-- Years whose answers were taken away as a whole: their counts stay, and cannot be made anew until they are back.
create table survey_detached (
    year        int primary key,
    answers     bigint not null,
    last_seq    bigint not null,
    detached_at timestamptz not null default now()
);
grant select on survey_detached to bpm_app;

-- For the owner of the database alone. What is taken away lies in a schema of its own, which no copy holds.
create function survey_detach(of_year int) returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
    part text := 'survey_response_y' || of_year;
    many bigint;
    last bigint;
begin
    perform pg_advisory_xact_lock(2475, of_year); -- nobody opens it meanwhile
    if not exists (select from years_closed where year = of_year) then
        raise exception 'year % is open: close it first', of_year;
    end if;
    if exists (select from survey_aside a join survey_round r on r.id = a.round where r.year = of_year) then
        raise exception 'a round of year % is set aside: its answers are needed to count them', of_year;
    end if;
    if to_regclass(part) is null then
        raise exception 'year % has no answers that could be detached', of_year;
    end if;
    perform pg_advisory_xact_lock(20567001);
    execute format('select count(*), coalesce(max(seq), 0) from %I', part) into many, last;
    if last > (select seq from survey_watermark where id = 1) then
        raise exception 'answers of year % are not all counted yet', of_year;
    end if;
    if to_regnamespace('bpm_detached') is null then
        create schema bpm_detached;
    end if;
    execute format('alter table survey_response detach partition %I', part);
    execute format('alter table %I set schema bpm_detached', part);
    insert into survey_detached (year, answers, last_seq) values (of_year, many, last);
    return many;
end $$;
revoke all on function survey_detach from public;

create function survey_attach(of_year int) returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
    part text := 'survey_response_y' || of_year;
    kept survey_detached;
    many bigint;
begin
    select * into kept from survey_detached where year = of_year;
    if not found then
        raise exception 'the answers of year % are not detached', of_year;
    end if;
    execute format('alter table bpm_detached.%I set schema public', part);
    execute format('select count(*) from %I', part) into many;
    if many <> kept.answers then
        raise exception 'year % had % answers, and there are %', of_year, kept.answers, many;
    end if;
    execute format('alter table survey_response attach partition %I for values from (%s) to (%s)', part, of_year,
        of_year + 1);
    delete from survey_detached where year = of_year;
    return many;
end $$;
revoke all on function survey_attach from public;

-- A year whose answers are away stays closed.
create function survey_detached_guard() returns trigger language plpgsql as $$
begin
    if exists (select from survey_detached where year = old.year) then
        raise exception 'year:%', old.year using errcode = 'BPM02';
    end if;
    return old;
end $$;
create trigger survey_detached_guard before delete on years_closed
    for each row execute function survey_detached_guard();
