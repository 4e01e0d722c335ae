-- Covering memos and external letters that an office writes, each with what it encloses. A removed letter stays, so that
-- removing can be undone.
create table document_letter (
    id              bigint generated always as identity primary key,
    office          text not null references org_office,
    activity        text,
    kind            text not null constraint document_letter_kind check (kind in ('MEMO', 'EXTERNAL')),
    urgency         text not null
        constraint document_letter_urgency check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
    day             date,
    origin          text not null,
    phone           text not null,
    number          text not null,
    subject         text not null constraint document_letter_subject check (subject <> ''),
    salutation      text not null,
    recipient       text not null,
    reference       text not null,
    body            text not null,
    closing         text not null,
    signatory       text not null,
    position        text not null,
    sender          text not null,
    search          text not null,
    version         int not null default 1,
    changed_at      timestamptz not null,
    changed_by      bigint not null,
    changed_by_name text not null,
    removed_at      timestamptz
);
create index document_letter_of_office on document_letter (office, changed_at desc) where removed_at is null;
comment on column document_letter.search is 'number, subject and recipient as a search compares them';

create table document_letter_enclosure (
    letter   bigint not null references document_letter,
    place    int not null constraint document_letter_enclosure_place check (place between 1 and 30),
    title    text not null constraint document_letter_enclosure_title check (title <> ''),
    count    int constraint document_letter_enclosure_count check (count between 1 and 9999),
    unit     text not null,
    address  text not null
        constraint document_letter_enclosure_address check (address = '' or address ~ '^https?://'),
    primary key (letter, place)
);
comment on column document_letter_enclosure.address is 'where it is on the net: printed as a square code on the second page';

alter table document_letter enable row level security;
create policy document_letter_scope on document_letter using (office like current_setting('bpm.scope', true));
alter table document_letter_enclosure enable row level security;
create policy document_letter_enclosure_scope on document_letter_enclosure
    using (exists (select 1 from document_letter where document_letter.id = letter));
grant select, insert, update on document_letter to bpm_app;
grant select, insert, delete on document_letter_enclosure to bpm_app;
