-- Fields that the company adds, and their values: as written, as what they are compared by, and by a key that sorts.

create table customers_field (
  name {key 35} not null primary key,
  version {long} not null,
  place {int} not null,
  kind {key 20} not null,
  label {text 100} not null,
  choices {longtext} not null,
  currency {key 3},
  in_use {boolean} not null
);

create table customers_value (
  customer_id {id} not null references customers_customer (id),
  position {int} not null,
  field {key 35} not null references customers_field (name),
  written {text 500} not null,
  number_value decimal(19,4),
  day_value {date},
  flag_value {boolean},
  id_value {id},
  sort_key {key 300} not null,
  primary key (customer_id, position)
);
create unique index customers_value_sorted on customers_value (field, sort_key);
create unique index customers_value_of on customers_value (customer_id, field);
