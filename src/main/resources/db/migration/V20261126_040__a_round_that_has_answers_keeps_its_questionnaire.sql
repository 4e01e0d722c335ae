-- Answers and counts keep the edition that they were given to, whatever the program does: places of a tally are named
-- by it. The lock is that of whoever adds responses, so that none comes in between the look and the change.
create function survey_keep_edition() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    perform pg_advisory_xact_lock(20567001);
    if exists (select 1 from public.survey_response where round = new.id)
        or exists (select 1 from public.survey_tally where round = new.id)
        or exists (select 1 from public.survey_counted where round = new.id) then
        raise exception 'round % has answers: its edition stays', new.id
            using errcode = 'check_violation', constraint = 'survey_round_edition_kept';
    end if;
    return new;
end $$;

create trigger survey_round_edition_kept
    before update of edition on survey_round
    for each row
    when (new.edition <> old.edition)
    execute function survey_keep_edition();
