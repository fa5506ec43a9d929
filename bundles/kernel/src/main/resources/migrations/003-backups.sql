-- Backups that were made or failed.
create table kernel_backup (
  id {id} not null primary key,
  started {instant} not null,
  ended {instant} not null,
  origin {text 20} not null,
  host {text 200} not null,
  place {text 1000} not null,
  bytes {long},
  table_count {int},
  row_count {long},
  file_count {long},
  missing {long},
  left_out {text 1000},
  error {text 60},
  message {text 1000},
  arguments {text 1000}
);
create index kernel_backup_ended on kernel_backup (ended);
