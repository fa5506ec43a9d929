-- How the tables were made, so that a backup can make them elsewhere, even those of a room that is gone.
create table store_step (
  room {text 200} not null,
  number {int} not null,
  body {longtext} not null,
  constraint store_step_id primary key (room, number)
);
