-- Keys by which lists are walked in other orders than before, and, where the database does not walk an index backwards,
-- indexes for the way down. Those of rows that were there are made anew, with numbers by their value, when they change.

alter table orders_order add column number_key {key 300} default '' not null;
update orders_order set number_key = lower(order_number) || '	' || trim(cast(id as char(20)));
create unique index orders_order_number_key on orders_order (number_key);

alter table orders_product add column code_key {key 300} default '' not null;
update orders_product set code_key = lower(code) || '	' || trim(cast(id as char(20)));
create unique index orders_product_code_key on orders_product (code_key);

-- only derby
create index orders_order_oldest on orders_order (ordered, id);
create unique index orders_order_number_down on orders_order (number_key desc);
create unique index orders_product_sorted_down on orders_product (sort_key desc);
create unique index orders_product_code_down on orders_product (code_key desc);
-- for all
