-- The office directly above, which reviews the filing: what waits for it is read in the order of waiting, not sought.
alter table review_filing add column above text generated always as (
    case when office = '00' then null when length(office) = 2 then '00' else left(office, 2) end) stored;
create index review_filing_waiting on review_filing (above, kind, year, submitted_at, office, activity)
    where state = 'SUBMITTED';

create or replace view review_filing_v with (security_invoker = true) as
select office, activity, kind, year, state, version, submitted_at, submitted_by_name, taken_up_at, taken_up_by_name,
    decided_at, decided_by_name, reason, moved_at, moved_by_name, created_at, above
from review_filing;
