-- Who changes a role hands back its version. The built-in roles have rows for theirs.
alter table kernel_role add column version {int} not null default 1;
insert into kernel_role (name, created) values
  ('administrator', 0), ('staff', 0), ('team-lead', 0), ('marketing', 0);
