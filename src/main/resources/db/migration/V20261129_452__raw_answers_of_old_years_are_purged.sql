-- A round whose single answers were deleted after the years for which they may be kept: its counts stay as they were,
-- and nothing can be added to it or counted anew.
create table survey_purged (
    round          bigint primary key references survey_round,
    office         text not null,
    answers        bigint not null,
    last_seq       bigint not null,
    purged_at      timestamptz not null,
    purged_by_name text not null
);
alter table survey_purged enable row level security;
create policy survey_purged_scope on survey_purged using (office like current_setting('bpm.scope', true));
grant select on survey_purged to bpm_app;

-- The lock of closed years lets pass what the law wants deleted, and only that: the application's own role never does.
create or replace function years_guard_round() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_user <> 'bpm_app' and current_setting('bpm.purging', true) = 'yes' then
        return old;
    end if;
    perform years_refuse(year) from survey_round where id = coalesce(new.round, old.round);
    return coalesce(new, old);
end $$;

create function years_guard_removal() returns trigger language plpgsql as $$
begin
    if current_user <> 'bpm_app' and current_setting('bpm.purging', true) = 'yes' then
        return null;
    end if;
    perform years_refuse(year)
    from (select distinct r.year from touched t join survey_round r on r.id = t.round) as touched_years;
    return null;
end $$;
drop trigger years_guard_removal on survey_response;
create trigger years_guard_removal after delete on survey_response
    referencing old table as touched for each statement execute function years_guard_removal();

-- Deletes the single answers of one round of a closed year that are all in its counts; how many there were.
create function survey_purge(of_round bigint, moment timestamptz, by_name text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held survey_round;
    many bigint;
    last bigint;
begin
    select * into held from survey_round
    where id = of_round and office like current_setting('bpm.scope', true);
    if not found
        or not exists (select from years_closed where year = held.year)
        or exists (select from survey_purged where round = of_round)
        or exists (select from survey_aside where round = of_round)
        or exists (select from survey_response s join survey_watermark w on s.seq > w.seq
            where s.round = of_round) then
        raise exception 'round % may not be purged', of_round;
    end if;
    perform set_config('bpm.purging', 'yes', true);
    with gone as (delete from survey_response where round = of_round returning seq)
    select count(*), coalesce(max(seq), 0) into many, last from gone;
    delete from survey_second where round = of_round;
    delete from survey_slip where round = of_round;
    delete from survey_upload where round = of_round;
    perform set_config('bpm.purging', '', true);
    insert into survey_purged (round, office, answers, last_seq, purged_at, purged_by_name)
    values (of_round, held.office, many, last, moment, by_name);
    return many;
end $$;
revoke all on function survey_purge from public;
grant execute on function survey_purge to bpm_app;

-- Even where its year is opened again.
create function survey_purged_guard() returns trigger language plpgsql as $$
declare
    told int;
begin
    select r.year into told
    from touched t
    join survey_purged p on p.round = t.round
    join survey_round r on r.id = t.round
    limit 1;
    if found then
        raise exception 'year:%', told using errcode = 'BPM02';
    end if;
    return null;
end $$;
create trigger survey_purged_guard after insert on survey_response
    referencing new table as touched for each statement execute function survey_purged_guard();
create trigger survey_purged_guard after insert on survey_counted
    referencing new table as touched for each statement execute function survey_purged_guard();

-- Rounds that still have single answers, and whether all of those are in their counts.
create view survey_old_v with (security_invoker = true) as
select r.id, r.year, r.office, r.activity, r.number, r.code, r.held_from, count(*) as answers,
    exists (select from survey_aside a where a.round = r.id)
        or max(s.seq) > (select seq from survey_watermark where id = 1) as uncounted
from survey_round r
join survey_response s on s.round = r.id
group by r.id;
grant select on survey_old_v to bpm_app;
