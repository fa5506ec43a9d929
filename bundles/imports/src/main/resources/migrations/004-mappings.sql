-- Mappings that were saved: which heading feeds which field.

create table imports_mapping (
  kind {key 100} not null,
  name_key {key 100} not null,
  name {text 100} not null,
  content {longtext} not null,
  primary key (kind, name_key)
);
