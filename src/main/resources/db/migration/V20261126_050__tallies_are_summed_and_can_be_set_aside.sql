-- A round whose answers could not be counted is set aside so that the others go on; it is counted anew from its
-- answers as soon as that is possible again.
create table survey_aside (
    round  bigint primary key references survey_round,
    office text not null,
    reason text not null,
    since  timestamptz not null
);
alter table survey_aside enable row level security;
create policy survey_aside_scope on survey_aside using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));
grant select, insert, update, delete on survey_aside to bpm_app;

-- How many answered stands beside the counts, so that reading it does not fetch them.
alter table survey_tally add column responses bigint generated always as (counts[1]) stored;

-- The tallies of each province, and of the nation ('00'), added up by edition: a summary reads one row an edition
-- however many rounds were held. A trigger keeps them, whoever changes a tally.
create table survey_sum (
    activity text not null,
    office   text not null,
    edition  bigint not null references survey_edition,
    counts   bigint[] not null,
    primary key (activity, office, edition)
);
alter table survey_sum enable row level security;
create policy survey_sum_scope on survey_sum using (office like current_setting('bpm.scope', true));
grant select on survey_sum to bpm_app;

insert into survey_sum (activity, office, edition, counts)
select activity, above, edition, array_agg(total order by place)
from (
    select t.activity, o.above, t.edition, e.place, sum(e.n)::bigint as total
    from survey_tally t
    cross join lateral (select distinct unnest(array['00', left(t.office, 2)]) as above) as o
    cross join lateral unnest(t.counts) with ordinality as e (n, place)
    group by t.activity, o.above, t.edition, e.place) as parts
group by activity, above, edition;

-- It adds to rows of offices above the writer's own scope, hence in the owner's name.
create function survey_sum_add(of_activity text, of_office text, of_edition bigint, change bigint[]) returns void
language sql security definer set search_path = public as $$
    insert into survey_sum as s (activity, office, edition, counts)
    select of_activity, above, of_edition, change
    from (select distinct unnest(array['00', left(of_office, 2)]) as above) as o
    order by above
    on conflict (activity, office, edition) do update set counts = (
        select array_agg(coalesce(a, 0) + coalesce(b, 0) order by place)
        from unnest(s.counts, excluded.counts) with ordinality as t (a, b, place))
$$;
revoke all on function survey_sum_add from public;

create function survey_tally_summed() returns trigger
language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'UPDATE' and old.edition = new.edition then
        perform survey_sum_add(new.activity, new.office, new.edition, (
            select array_agg(coalesce(a, 0) - coalesce(b, 0) order by place)
            from unnest(new.counts, old.counts) with ordinality as t (a, b, place)));
        return null;
    end if;
    if tg_op <> 'INSERT' then
        perform survey_sum_add(old.activity, old.office, old.edition, (
            select array_agg(-a order by place) from unnest(old.counts) with ordinality as t (a, place)));
    end if;
    if tg_op <> 'DELETE' then
        perform survey_sum_add(new.activity, new.office, new.edition, new.counts);
    end if;
    return null;
end $$;
revoke all on function survey_tally_summed from public;
create trigger survey_tally_summed after insert or update or delete on survey_tally
    for each row execute function survey_tally_summed();
