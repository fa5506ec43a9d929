-- Tags without a foreign key: Derby's check of one costs more than all else of a tag when many are
-- added. Whoever writes tags holds the lock of their customer.

create table customers_tag_new (
  customer_id {id} not null,
  position {int} not null,
  tag {text 50} not null,
  comparable {key 50} not null,
  constraint customers_tag_key primary key (customer_id, position)
);
insert into customers_tag_new (customer_id, position, tag, comparable)
  select customer_id, position, tag, comparable from customers_tag;
drop table customers_tag;
-- only derby
rename table customers_tag_new to customers_tag;
-- only postgresql
alter table customers_tag_new rename to customers_tag;
-- for all
create index customers_tag_comparable on customers_tag (comparable, customer_id);
