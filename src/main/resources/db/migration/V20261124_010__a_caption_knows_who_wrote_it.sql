-- So that two who write under the same photo are told of each other.
alter table attachment_file
    add column captioned_by bigint,
    add column captioned_by_name text not null default '',
    add column captioned_at timestamptz;

grant update (captioned_by, captioned_by_name, captioned_at) on attachment_file to bpm_app;
