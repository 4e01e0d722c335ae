-- A link that someone hands over once: to join, or to set a new password. Only its digest is kept.
-- Without a person it is the first administrator's, good only while nobody has an account.
create table access_link (
    digest text primary key,
    person bigint unique references access_person,
    made_at timestamptz not null,
    expires_at timestamptz not null
);
alter table access_link enable row level security;
create policy access_link_scope on access_link
    using (person is null or exists (select from access_person where id = person))
    with check (person is null or exists (select from access_person where id = person));
grant select, insert, delete on access_link to bpm_app;

-- A person as lists show them, still only within the reader's scope.
create view access_person_v with (security_invoker = true) as
select
    p.id, p.name, p.full_name, p.office, p.phone, p.mail, p.english, p.thai_digits,
    p.search_key, p.signed_in_at, p.version,
    case
        when p.closed_at is not null then 'CLOSED'
        when p.password is null then 'INVITED'
        else 'ACTIVE'
    end as state,
    array(select r.role from access_role r where r.person = p.id order by r.role) as roles,
    (select l.expires_at from access_link l where l.person = p.id) as link_until
from access_person p;
grant select on access_person_v to bpm_app;
