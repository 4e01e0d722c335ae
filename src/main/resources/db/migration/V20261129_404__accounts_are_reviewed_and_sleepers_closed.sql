-- Twice a year who looks after accounts confirms them; one that nobody uses is closed, after a warning.
alter table access_person
    add column confirmed_at timestamptz,
    add column confirmed_by_name text,
    add column sleep_warned_at timestamptz,
    add constraint access_person_confirmed check ((confirmed_at is null) = (confirmed_by_name is null));
