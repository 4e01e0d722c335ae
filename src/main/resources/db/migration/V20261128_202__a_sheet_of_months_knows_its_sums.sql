-- The nation's months are a quarter of a million rows, of which its page shows but two sums: up to this month, and the
-- whole year. So each sheet keeps its sums up to every month: 4 figures for each of 12, null where nothing was entered
-- so far. They are reckoned from the months by the database itself, whenever one is written.
alter table budget_month_sheet add column sums numeric[];
comment on column budget_month_sheet.sums is
    'up to month p: at 4p-3 planned quantity, 4p-2 result quantity, 4p-1 planned baht, 4p result baht';

create function budget_month_sums(p_office text, p_activity text) returns numeric[]
language sql
stable
as $$
    select array_agg(running.value order by running.place, running.measure)
    from (
        select place.place, figure.measure,
            sum(figure.value) over (partition by figure.measure order by place.place) as value
        from generate_series(1, 12) as place (place)
        left join budget_month m on m.office = p_office and m.activity = p_activity and m.place = place.place
        cross join lateral (values (1, m.planned_quantity), (2, m.result_quantity), (3, m.planned_baht),
            (4, m.result_baht)) as figure (measure, value)) as running
$$;
grant execute on function budget_month_sums to bpm_app;

create function budget_month_summed() returns trigger
language plpgsql
as $$
begin
    update budget_month_sheet
    set sums = budget_month_sums(new.office, new.activity)
    where office = new.office and activity = new.activity;
    return null;
end $$;
create trigger budget_month_summed after insert or update on budget_month
    for each row execute function budget_month_summed();

update budget_month_sheet set sums = budget_month_sums(office, activity);
