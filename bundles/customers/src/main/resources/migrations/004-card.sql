-- What else a card shows: tags, a note, whom the customer belongs to, how she came to us; and what became of each field.

alter table customers_customer add column note {text 4000} default '' not null;
alter table customers_customer add column parent_id {id};
alter table customers_customer add column origin_source {text 100} default '' not null;
alter table customers_customer add column origin_attraction {text 500} default '' not null;
alter table customers_customer add column prospect {boolean} default false not null;
create unique index customers_customer_parent on customers_customer (parent_id, sort_key);

create table customers_tag (
  customer_id {id} not null references customers_customer (id),
  position {int} not null,
  tag {text 50} not null,
  comparable {key 50} not null,
  primary key (customer_id, position)
);
create index customers_tag_comparable on customers_tag (comparable, customer_id);

-- The place is when it happened and a number: it sorts as the changes went.
create table customers_history (
  customer_id {id} not null references customers_customer (id),
  place {key 60} not null,
  person_id {id},
  field {key 40} not null,
  changed {instant} not null,
  user_id {id},
  value_before {text 4000} not null,
  value_after {text 4000} not null,
  primary key (customer_id, place)
);
