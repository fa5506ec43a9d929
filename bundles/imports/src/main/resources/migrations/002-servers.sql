-- Which server has the file, and a number that changes with everyone who takes the import.

alter table imports_run add column server {text 200} default '' not null;
alter table imports_run add column turn {long} default 0 not null;
