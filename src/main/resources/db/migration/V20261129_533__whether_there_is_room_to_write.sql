-- Written to and emptied again by whoever asks whether there is room, after a write found none.
create table web_room (filler text not null);
alter table web_room alter column filler set storage external;
grant select, insert, truncate on web_room to bpm_app;
