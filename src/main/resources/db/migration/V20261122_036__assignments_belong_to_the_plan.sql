-- What is handed on cannot vanish from the plan.
alter table plan_assignment
    add constraint plan_assignment_activity foreign key (activity) references plan_activity;
