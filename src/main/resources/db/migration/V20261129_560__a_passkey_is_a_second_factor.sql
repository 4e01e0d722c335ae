-- Whoever looks after accounts sees it beside the code of the telephone, and removes both.
create or replace view access_person_v with (security_invoker = true) as
select
    p.id, p.name, p.full_name, p.office, p.phone, p.mail, p.english, p.thai_digits,
    p.search_key, p.signed_in_at, p.version,
    case
        when p.closed_at is not null then 'CLOSED'
        when p.password is null then 'INVITED'
        else 'ACTIVE'
    end as state,
    array(select r.role from access_role r where r.person = p.id order by r.role) as roles,
    (select l.expires_at from access_link l where l.person = p.id) as link_until,
    exists (select from access_factor f where f.person = p.id and f.confirmed_at is not null)
        or exists (select from access_passkey k where k.person = p.id) as has_factor
from access_person p;
