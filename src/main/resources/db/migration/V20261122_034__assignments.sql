-- What an office is to run and report on. An assignment is never deleted: it is cancelled with a reason.
create table plan_assignment (
    activity text not null,
    year int not null,
    office text not null references org_office,
    position int not null,
    target numeric(14, 2),
    unit text not null,
    also_evaluation boolean not null default false,
    also_results boolean not null default false,
    due date not null,
    due_basis text not null,
    due_provisional boolean not null default false,
    planned_from date,
    planned_to date,
    last_held date,
    responsible bigint references access_person,
    responsible_name text not null default '',
    given_at timestamptz not null,
    given_by bigint not null,
    given_by_name text not null,
    given_office text not null,
    changed_at timestamptz not null,
    changed_by_name text not null,
    cancelled_at timestamptz,
    cancelled_by_name text not null default '',
    cancelled_reason text not null default '',
    version int not null default 1,
    primary key (office, activity),
    constraint plan_assignment_target check (target > 0),
    constraint plan_assignment_unit check (unit <> '' and length(unit) <= 40),
    constraint plan_assignment_planned check (planned_from <= planned_to),
    constraint plan_assignment_basis
        check (due_basis in ('FIXED', 'HELD', 'PLANNED', 'EXPECTED', 'PROPOSED')),
    constraint plan_assignment_cancelled check ((cancelled_at is null) = (cancelled_reason = ''))
);
create index plan_assignment_year_office on plan_assignment (year, office text_pattern_ops);
create index plan_assignment_due on plan_assignment (year, due);
create index plan_assignment_activity on plan_assignment (activity);

comment on column plan_assignment.position is 'the order of the plan: project * 100 + activity, added projects last';
comment on column plan_assignment.also_evaluation is 'the office evaluates more than the plan asks for';

alter table plan_assignment enable row level security;
create policy plan_assignment_scope on plan_assignment
    using (office like current_setting('bpm.scope', true))
    with check (office like current_setting('bpm.scope', true));

grant select, insert, update on plan_assignment to bpm_app;
