-- An erased account is known by its name, and stays closed for good, whoever asks to open it again.
alter table access_person add column erased_at timestamptz;
update access_person
set erased_at = coalesce(changed_at, now()), closed_at = coalesce(closed_at, changed_at, now()), password = null
where name = 'erased.' || id;
alter table access_person
    add constraint access_person_erased check ((erased_at is not null) = (name = 'erased.' || id)),
    add constraint access_person_erased_closed check (erased_at is null or (closed_at is not null and password is null));

-- Why somebody was away may tell of their health: it goes with them.
grant update (reason) on access_acting to bpm_app;
grant delete on notice_preference to bpm_app;

-- What stayed of people who were erased before.
delete from access_factor f using access_person p where p.id = f.person and p.erased_at is not null;
update access_acting a set reason = '–'
from access_person p
where p.erased_at is not null and p.id in (a.person, a.for_person);
update pivot_view v set owner_name = p.full_name
from access_person p
where p.id = v.owner and p.erased_at is not null;
delete from notice_item n using access_person p where p.id = n.person and p.erased_at is not null;
delete from notice_mail n using access_person p where p.id = n.person and p.erased_at is not null;
delete from notice_preference n using access_person p where p.id = n.person and p.erased_at is not null;
delete from notice_calendar n using access_person p where p.id = n.person and p.erased_at is not null;
