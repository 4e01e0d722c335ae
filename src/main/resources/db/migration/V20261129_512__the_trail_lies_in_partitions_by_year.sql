-- The trail lies in a partition for each fiscal year. The year never falls along an office's chain, whatever the clock says,
-- so that the years before one are a whole beginning of each chain.
alter table trail_head add column year int not null default 0;
comment on column trail_head.year is 'of the last line';

alter table trail_entry rename to trail_entry_before;
alter table trail_entry_before rename constraint trail_entry_pkey to trail_entry_before_pkey;
alter index trail_entry_subject rename to trail_entry_before_subject;

create table trail_entry (
    office text not null,
    number bigint not null,
    year int not null,
    at timestamptz not null,
    actor bigint not null,
    actor_name text not null,
    actor_office text not null,
    what text not null,
    subject text not null,
    detail text not null,
    previous text not null,
    hash text not null,
    primary key (office, number, year)
) partition by range (year);
create index trail_entry_subject on trail_entry (subject, at);

alter table trail_entry enable row level security;
create policy trail_entry_scope on trail_entry
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
-- Nothing updates or deletes a line: the application's role has no right to.
grant select, insert on trail_entry to bpm_app;

create table trail_entry_else partition of trail_entry default;
alter table trail_entry_else enable row level security;

create temporary table years_of_lines on commit drop as
select office, number, max(extract(year from (at at time zone 'Asia/Bangkok') + interval '3 months')::int + 543)
    over (partition by office order by number) as year
from trail_entry_before;
select years_part('trail_entry', year)
from (select distinct year from years_of_lines) as years
where year between 2400 and 2700
order by year;
insert into trail_entry (office, number, year, at, actor, actor_name, actor_office, what, subject, detail, previous, hash)
select e.office, e.number, y.year, e.at, e.actor, e.actor_name, e.actor_office, e.what, e.subject, e.detail, e.previous,
    e.hash
from trail_entry_before e
join years_of_lines y on y.office = e.office and y.number = e.number
order by e.office, e.number;
update trail_head h set year = last.year
from (select office, max(year) as year from years_of_lines group by office) as last
where last.office = h.office;
drop table trail_entry_before;

-- The last line of each office's chain in a year that was taken away: from there verify goes on.
create table trail_detached (
    year   int not null,
    office text not null,
    number bigint not null,
    hash   text not null,
    lines  bigint not null,
    primary key (office, year)
);
grant select on trail_detached to bpm_app;

-- For the owner of the database alone: the oldest year first, and never the last one.
create function trail_detach(of_year int) returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
    part text := 'trail_entry_y' || of_year;
    many bigint;
begin
    if to_regclass(part) is null then
        raise exception 'the trail has no year % that could be detached', of_year;
    end if;
    lock table trail_entry in share mode;
    if exists (select from trail_entry where year < of_year) then
        raise exception 'years before % come first', of_year;
    end if;
    if of_year >= (select max(year) from trail_head) then
        raise exception 'year % is still being written', of_year;
    end if;
    execute format('insert into trail_detached (year, office, number, hash, lines)
        select e.year, e.office, e.number, e.hash, last.lines
        from %1$I e
        join (select office, max(number) as number, count(*) as lines from %1$I group by office) as last
            on last.office = e.office and last.number = e.number', part);
    select coalesce(sum(lines), 0) into many from trail_detached where year = of_year;
    if to_regnamespace('bpm_detached') is null then
        create schema bpm_detached;
    end if;
    execute format('alter table trail_entry detach partition %I', part);
    execute format('alter table %I set schema bpm_detached', part);
    return many;
end $$;
revoke all on function trail_detach from public;

create function trail_attach(of_year int) returns bigint
language plpgsql set search_path = public, pg_temp as $$
declare
    part text := 'trail_entry_y' || of_year;
    many bigint;
begin
    if of_year is distinct from (select max(year) from trail_detached) then
        raise exception 'the latest year that is detached comes back first, which is not %', of_year;
    end if;
    execute format('alter table bpm_detached.%I set schema public', part);
    execute format('select count(*) from (
        select d.office from trail_detached d
        left join %1$I e on e.office = d.office and e.number = d.number and e.hash = d.hash
        where d.year = %2$s and (e.office is null
            or d.lines <> (select count(*) from %1$I l where l.office = d.office))) as wrong', part, of_year) into many;
    if many > 0 then
        raise exception 'year % is not what was taken away: % offices have other lines', of_year, many;
    end if;
    execute format('alter table trail_entry attach partition %I for values from (%s) to (%s)', part, of_year,
        of_year + 1);
    delete from trail_detached where year = of_year;
    execute format('select count(*) from %I', part) into many;
    return many;
end $$;
revoke all on function trail_attach from public;

-- Years that need a partition soon get one: those of the plan, this one and the next, and those of rows that lie with the
-- rest. By one node of many; gives the names of what was made.
create function years_parts_ahead(this_year int) returns setof text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    of_table text;
    years int[];
    of_year int;
begin
    perform pg_advisory_xact_lock(57570);
    perform set_config('lock_timeout', '5s', true);
    foreach of_table in array array['survey_response', 'trail_entry'] loop
        select coalesce(array_agg(year order by year), '{}') into years
        from (select year from plan_year
            union select this_year
            union select this_year + 1
            union select year from survey_response_else where of_table = 'survey_response'
            union select year from trail_entry_else where of_table = 'trail_entry') as wanted
        where year between 2400 and 2700
            and not exists (select from survey_detached d where d.year = wanted.year and of_table = 'survey_response')
            and not exists (select from trail_detached d where d.year >= wanted.year and of_table = 'trail_entry');
        foreach of_year in array years
        loop
            if years_part(of_table, of_year) then
                return next format('%s_y%s', of_table, of_year);
            end if;
        end loop;
    end loop;
end $$;
revoke all on function years_parts_ahead from public;
grant execute on function years_parts_ahead to bpm_app;

-- What verify tells of partitions: years that were taken away, and rows that lie with the rest.
create function years_parts_told() returns table (detached boolean, of_table text, of_year int, many bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select true, 'survey_response', year, answers from survey_detached
    union all
    select true, 'trail_entry', year, sum(lines)::bigint from trail_detached group by year
    union all
    select false, 'survey_response', year, count(*) from survey_response_else group by year
    union all
    select false, 'trail_entry', year, count(*) from trail_entry_else group by year
    order by 3, 2, 1
$$;
revoke all on function years_parts_told from public;
grant execute on function years_parts_told to bpm_app;
