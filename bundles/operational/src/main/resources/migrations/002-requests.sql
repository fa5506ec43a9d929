-- A repeated request is told from another one of the same name, and forgotten after a while.
alter table operational_request add column content_hash {key 64};
alter table operational_request add column requested_at {instant};
update operational_request set requested_at =
  (select logged_at from operational_interaction where operational_interaction.id = operational_request.interaction_id);
create index operational_request_age on operational_request (requested_at);
