-- Which places of an edition's tallies hold satisfaction (S…) and knowledge before and after (K…, the department's own
-- topics): the database can then tell both of any round without knowing the questionnaire. Layout names the same places.
create table survey_cell (
    edition bigint not null references survey_edition,
    place   int not null,
    rating  int,
    before  int,
    after   int,
    primary key (edition, place),
    constraint survey_cell_one check ((rating is null) = (before is not null and after is not null))
);
comment on column survey_cell.place is 'counted from 0, as Layout does: counts[place + 1] of a tally';
grant select on survey_cell to bpm_app;

create function survey_cells(content jsonb) returns table (place int, rating int, before int, after int)
language plpgsql immutable as $$
declare
    question jsonb;
    start int := 1;
begin
    if jsonb_typeof(content -> 'sections') is distinct from 'array' then
        return; -- a questionnaire that nobody can read has no cells; counting its rounds sets them aside
    end if;
    for question in
        select q.question
        from jsonb_array_elements(content -> 'sections') with ordinality as s (section, number)
        cross join lateral jsonb_array_elements(s.section -> 'questions') with ordinality as q (question, number)
        order by s.number, q.number
    loop
        case question ->> 'kind'
            when 'PAIR' then
                if question ->> 'code' like 'K%' then
                    return query select start + 12 + (b - 1) * 5 + a - 1, null::int, b, a
                        from generate_series(1, 5) as b cross join generate_series(1, 5) as a;
                end if;
                start := start + 12 + 26;
            when 'RATING' then
                if question ->> 'code' like 'S%' then
                    return query select start + level, level, null::int, null::int
                        from generate_series(1, 5) as level;
                end if;
                start := start + 6;
            when 'CHOICE' then start := start + jsonb_array_length(question -> 'options') + 1;
            when 'YES_NO' then start := start + 3;
            else null;
        end case;
    end loop;
end $$;

create function survey_edition_celled() returns trigger
language plpgsql security definer set search_path = public as $$
begin
    insert into survey_cell (edition, place, rating, before, after)
    select new.id, place, rating, before, after
    from survey_cells(new.content);
    return null;
end $$;
revoke all on function survey_edition_celled from public;
create trigger survey_edition_celled after insert on survey_edition
    for each row execute function survey_edition_celled();

insert into survey_cell (edition, place, rating, before, after)
select edition.id, cell.place, cell.rating, cell.before, cell.after
from survey_edition edition
cross join lateral survey_cells(edition.content) as cell;

-- What other modules may read of each round, under the reader's own scope: how many answered, and sums of levels.
create view survey_measured_v with (security_invoker = true) as
select round.id as round, round.office, round.activity, round.year, round.present,
    coalesce(tally.responses, 0) as responses,
    coalesce(sums.rated_n, 0) as rated_n, coalesce(sums.rated_sum, 0) as rated_sum,
    coalesce(sums.paired_n, 0) as paired_n, coalesce(sums.before_sum, 0) as before_sum,
    coalesce(sums.after_sum, 0) as after_sum
from survey_round round
left join survey_tally tally on tally.round = round.id
left join lateral (
    select sum(count.n) filter (where cell.rating is not null)::bigint as rated_n,
        sum(count.n * cell.rating)::bigint as rated_sum,
        sum(count.n) filter (where cell.before is not null)::bigint as paired_n,
        sum(count.n * cell.before)::bigint as before_sum,
        sum(count.n * cell.after)::bigint as after_sum
    from unnest(tally.counts) with ordinality as count (n, number)
    join survey_cell cell on cell.edition = tally.edition and cell.place = count.number - 1) as sums on true
where round.removed_at is null;
grant select on survey_measured_v to bpm_app;
