-- A table that is spread over machines needs the column that spreads it in each of its unique keys: files and comments go by
-- their office, what a person is told by the person. Numbers still come from one sequence and are found by themselves.
alter table attachment_file drop constraint attachment_file_pkey, add primary key (office, id);
create index attachment_file_number on attachment_file (id);
alter table review_comment drop constraint review_comment_pkey, add primary key (office, id);
create index review_comment_number on review_comment (id);
alter table notice_item drop constraint notice_item_pkey, add primary key (person, id);
create index notice_item_number on notice_item (id);
alter table notice_mail drop constraint notice_mail_pkey, add primary key (person, id);
create index notice_mail_number on notice_mail (id);
