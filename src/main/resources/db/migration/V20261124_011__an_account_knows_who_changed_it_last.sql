-- So that who saves over somebody else's change is told whose it was.
alter table access_person
    add column changed_by_name text not null default '',
    add column changed_at timestamptz;
