-- Contacts, what they left to do, and the files that belong to them.

create table operational_interaction (
  id {id} not null primary key,
  version {long} not null,
  customer_id {id} not null,
  channel {key 60} not null,
  direction {key 3},
  occurred_at {instant} not null,
  duration_seconds {int},
  subject {text 200} not null,
  note {text 20000} not null,
  outcome {text 200} not null,
  logged_by {id},
  logged_at {instant} not null,
  logging_millis {long}
);
create unique index operational_timeline on operational_interaction (customer_id, occurred_at desc, id desc);
create unique index operational_logged_by on operational_interaction (logged_by, logged_at desc, id desc);

-- Who took part: side C is a person at the customer, side U a user.
create table operational_participant (
  interaction_id {id} not null references operational_interaction (id),
  side {key 1} not null,
  position {int} not null,
  who_id {id} not null,
  primary key (interaction_id, side, position)
);
create index operational_participant_who on operational_participant (who_id, interaction_id);

-- What a text said before it was changed; erased with its interaction.
create table operational_before (
  interaction_id {id} not null references operational_interaction (id),
  version {long} not null,
  field {key 40} not null,
  said {text 20000} not null,
  changed_at {instant} not null,
  changed_by {id},
  primary key (interaction_id, version, field)
);

-- Requests by their own names, so that repeating one has no second effect. Caller 0 is the platform.
create table operational_request (
  caller_id {id} not null,
  request_key {key 100} not null,
  interaction_id {id} not null references operational_interaction (id),
  primary key (caller_id, request_key)
);

create table operational_attachment (
  id {id} not null primary key,
  interaction_id {id} references operational_interaction (id),
  position {int} not null,
  file_name {text 200} not null,
  media_type {text 200} not null,
  byte_count {long} not null,
  content_hash {key 64} not null,
  stored_by {id} not null,
  stored_at {instant} not null
);
create index operational_attachment_of on operational_attachment (interaction_id, position);
create index operational_attachment_content on operational_attachment (content_hash);

create table operational_follow_up (
  id {id} not null primary key,
  version {long} not null,
  customer_id {id} not null,
  interaction_id {id} references operational_interaction (id),
  what {text 500} not null,
  due_day {date} not null,
  assignee_id {id} not null,
  promised {boolean} not null,
  done_at {instant},
  done_by {id},
  created_by {id},
  created_at {instant} not null
);
create index operational_follow_up_mine on operational_follow_up (assignee_id, done_at, due_day, id);
create index operational_follow_up_customer on operational_follow_up (customer_id, done_at, due_day, id);
