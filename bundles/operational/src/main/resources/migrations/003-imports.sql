-- What other systems called a contact or a follow-up, so that the same file sent twice adds nothing twice; and the
-- version that an import has left: one that has another was changed by somebody else. Neither for what was logged here.

alter table operational_interaction add column source_ref {key 100};
alter table operational_interaction add column import_version {long};
alter table operational_interaction add constraint operational_interaction_ref unique (source_ref);

alter table operational_follow_up add column source_ref {key 100};
alter table operational_follow_up add column import_version {long};
alter table operational_follow_up add constraint operational_follow_up_ref unique (source_ref);
create index operational_follow_up_of on operational_follow_up (interaction_id);

-- What imports have changed, field by field, so that it can be undone; erased with what it is of.
create table operational_import_change (
  id {id} not null primary key,
  run_id {id} not null,
  chunk {long} not null,
  -- a contact or a follow-up: ids are unique among both
  thing_id {id} not null,
  field {key 40} not null,
  said {text 20000} not null,
  became {text 20000} not null
);
create index operational_import_change_of on operational_import_change (thing_id, id);
