-- That an extension was taken back is told too.
alter table notice_item drop constraint notice_item_kind;
alter table notice_item add constraint notice_item_kind
    check (kind in ('RETURNED', 'REOPENED', 'APPROVED', 'SUBMITTED', 'DUE_SOON', 'LATE', 'EXTENDED', 'RESTORED'));

-- Whom an extension concerns: who has longer for its reports, and a province for its overview if all that kept its day
-- were reached; row-level security holds through the view.
create view notice_reached_v with (security_invoker = true) as
select extension, activity, office, 'PROGRESS' as filing, due
from plan_reached_v
union all
select reached.extension, overview.activity, overview.office, 'OVERVIEW', overview.due
from (
    select extension, activity, left(office, 2) as province
    from plan_reached_v
    where length(office) > 2
    group by extension, activity, left(office, 2)) as reached
join notice_filing_v overview
    on overview.kind = 'OVERVIEW' and overview.activity = reached.activity and overview.office = reached.province
where not exists (
    select from plan_assignment_v other
    where other.activity = reached.activity and left(other.office, 2) = reached.province
        and other.due >= overview.due
        and not exists (
            select from plan_reached_v same
            where same.extension = reached.extension and same.activity = other.activity
                and same.office = other.office));
grant select on notice_reached_v to bpm_app;
