-- Requests that were done under a name that their sender gave them, so that a repetition has no second effect.
-- Row 0 is the request itself; of a bulk write each row that was added has one of its own.

create table rest_request (
  user_id {id} not null,
  request_key {key 100} not null,
  row_no {int} not null,
  content_hash {key 64} not null,
  status {int},
  location {text 1000},
  body {longtext},
  made_id {id},
  requested_at {instant} not null,
  constraint rest_request_pk primary key (user_id, request_key, row_no)
);
create index rest_request_age on rest_request (requested_at);
