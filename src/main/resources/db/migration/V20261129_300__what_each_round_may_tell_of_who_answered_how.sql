-- What each round may tell of who answered how: one row for all of its answers (choice ''), and one for each answer to
-- each question of general data, small groups put together as SmallGroups does it. Sums of these rows are what anybody
-- may see; kept from the tallies, one round at a time, by FoldingTold. A partition for each question, since a reader
-- looks at one of them.
create table survey_told (
    round       bigint not null references survey_round,
    choice      text not null,
    answer      text not null,
    office      text not null,
    year        int not null,
    activity    text not null,
    edition     bigint not null references survey_edition,
    held        date,
    people      bigint not null,
    rated_n     bigint not null,
    rated_sum   bigint not null,
    rated_base  bigint not null,
    rated_top   bigint not null,
    opinion_n   bigint not null,
    opinion_sum bigint not null,
    before_n    bigint not null,
    before_sum  bigint not null,
    after_n     bigint not null,
    after_sum   bigint not null,
    levels      int[] not null,
    primary key (round, choice, answer)
) partition by list (choice);
comment on column survey_told.answer is 'empty: not stated, or everyone; *: small groups together';
comment on column survey_told.rated_base is 'with those of no opinion: what percents are of';
comment on column survey_told.levels is 'for each level code in the order of survey_level: how many, their sum, the base, the two highest';

-- The level codes of an edition in their order: how survey_told.levels is read.
create table survey_level (
    edition bigint not null references survey_edition,
    place   int not null,
    code    text not null,
    primary key (edition, place)
);
grant select, insert on survey_level to bpm_app;

-- Rounds whose tallies were written since.
create table survey_told_due (
    id    bigint generated always as identity primary key,
    round bigint not null
);
grant select, delete on survey_told_due to bpm_app;

do $$
declare
    part text;
begin
    foreach part in array array['all', 'sex', 'age', 'education', 'occupation', 'role', 'others'] loop
        execute format('create table survey_told_%s partition of survey_told %s', part,
            case part when 'all' then 'for values in ('''')' when 'others' then 'default'
            else format('for values in (%L)', part) end);
        -- the levels are read only where single questions are asked for, so they lie beside
        execute format('alter table survey_told_%s alter column levels set storage external', part);
        execute format('alter table survey_told_%s set (toast_tuple_target = 128)', part);
        execute format('alter table survey_told_%s enable row level security', part);
    end loop;
end $$;

alter table survey_told enable row level security;
create policy survey_told_scope on survey_told using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, delete on survey_told to bpm_app;

create function survey_told_touch() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into survey_told_due (round) values (coalesce(new.round, old.round));
    return null;
end $$;
revoke all on function survey_told_touch from public;
create function survey_told_touch_round() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into survey_told_due (round) values (new.id);
    return null;
end $$;
revoke all on function survey_told_touch_round from public;

create trigger survey_told_touch after insert or update or delete on survey_tally
    for each row execute function survey_told_touch();
create trigger survey_told_touch after update on survey_round for each row
    when ((old.removed_at, old.held_from) is distinct from (new.removed_at, new.held_from))
    execute function survey_told_touch_round();

insert into survey_told_due (round) select round from survey_tally order by round;

-- What other modules read, under the reader's own scope.
create view survey_told_v with (security_invoker = true) as
select told.round, told.choice, told.answer, told.office, told.year, told.activity, told.edition, told.held, told.people,
    told.rated_n, told.rated_sum, told.rated_base, told.rated_top, told.opinion_n, told.opinion_sum, told.before_n,
    told.before_sum, told.after_n, told.after_sum, told.levels, round.closes_at
from survey_told told
left join survey_round round on round.id = told.round;
create view survey_level_v as
select edition, place, code
from survey_level;
grant select on survey_told_v, survey_level_v to bpm_app;
