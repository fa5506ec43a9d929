-- The register of customers.

create table customers_customer (
  id {id} not null primary key,
  version {long} not null,
  kind {key 20} not null,
  name {text 401} not null,
  given_name {text 200},
  family_name {text 200},
  sort_key {key 300} not null,
  customer_number {key 50},
  business_id {text 30},
  language_tag {key 35},
  owner_id {id},
  main_email {text 254},
  main_phone {text 50},
  main_place {text 100},
  created {instant} not null,
  constraint customers_customer_number unique (customer_number)
);
create unique index customers_customer_sorted on customers_customer (sort_key);
create unique index customers_customer_owner on customers_customer (owner_id, sort_key);

-- What is looked up: each word of a name, number or business id.
create table customers_word (
  word {key 60} not null,
  written {key 60} not null,
  row_id {id} not null,
  primary key (word, row_id)
);
create index customers_word_row on customers_word (row_id, word);

create table customers_person (
  id {id} not null primary key,
  version {long} not null,
  customer_id {id} not null references customers_customer (id),
  given_name {text 200} not null,
  family_name {text 200} not null,
  sort_key {key 300} not null,
  role_title {text 100} not null
);
create unique index customers_person_sorted on customers_person (customer_id, sort_key);

-- Ways to reach a customer or a person: ids are unique among both.
create table customers_email (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  address {text 254} not null,
  comparable {key 254} not null,
  primary key (holder_id, position)
);
create index customers_email_comparable on customers_email (comparable);

create table customers_phone (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  phone_number {text 50} not null,
  dialled {key 51} not null,
  primary key (holder_id, position)
);
create index customers_phone_dialled on customers_phone (dialled);

create table customers_address (
  holder_id {id} not null,
  position {int} not null,
  label {text 50} not null,
  street {text 200} not null,
  postcode {text 20} not null,
  city {text 100} not null,
  country {text 100} not null,
  primary key (holder_id, position)
);
