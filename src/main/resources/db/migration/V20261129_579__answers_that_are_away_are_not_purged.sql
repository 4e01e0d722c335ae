-- A round whose single answers lie outside of the database is not noted as purged: they would still be there.
create or replace function survey_purge(of_round bigint, moment timestamptz, by_name text) returns bigint
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
    if exists (select from survey_detached where year = held.year) then
        raise exception 'the answers of year % are detached: attach them before round % is purged', held.year, of_round;
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

-- Years whose single answers are away, for who looks after how long those are kept.
create view survey_detached_v with (security_invoker = true) as
select year, answers, detached_at
from survey_detached;
grant select on survey_detached_v to bpm_app;
