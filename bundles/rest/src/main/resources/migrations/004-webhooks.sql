-- Addresses outside that hear of facts. Each is a cursor over the event log: fact n of the commit at the place
-- comes next. Who sends for one leases it, so that one node at a time does.

create table rest_webhook (
  id {id} not null primary key,
  version {long} not null,
  name {text 100} not null,
  url {text 1000} not null,
  events {text 4000} not null,
  state {text 10} not null,
  secret {text 500} not null,
  former_secret {text 500} not null,
  former_until {instant},
  made_by {id},
  made_at {instant} not null,
  place {long} not null,
  n {int} not null,
  heard_at {instant},
  failing_since {instant},
  failures {int} not null,
  leased_by {text 40} not null,
  leased_until {instant}
);

-- What was taken from the log for one of them, and what came of it. Place 0 is a test's.
create table rest_webhook_delivery (
  id {id} not null primary key,
  webhook_id {id} not null,
  place {long} not null,
  n {int} not null,
  event {text 100} not null,
  customer {id},
  state {text 10} not null,
  attempts {int} not null,
  made_at {instant} not null,
  next_at {instant} not null,
  tried_at {instant},
  status {int},
  millis {long},
  reason {text 20} not null
);
create index rest_webhook_delivery_open on rest_webhook_delivery (webhook_id, state, place, n, id);
create index rest_webhook_delivery_list on rest_webhook_delivery (webhook_id, id);
create index rest_webhook_delivery_due on rest_webhook_delivery (state, next_at);
create index rest_webhook_delivery_age on rest_webhook_delivery (made_at, id);
