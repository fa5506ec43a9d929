-- What imports did to products, so that it can be undone; which products people have changed; and which were ordered.

alter table orders_product add column touched {boolean} default false not null;
update orders_product set touched = true where version > 1;

create table orders_import_change (
  run_id {id} not null,
  chunk {long} not null,
  product_id {id} not null,
  -- when, and a number: it sorts as the changes went
  place {key 60} not null,
  details_before {longtext} not null,
  details_after {longtext} not null,
  primary key (run_id, chunk, product_id)
);
create index orders_import_change_of on orders_import_change (product_id, place);

-- Whether a product was ever ordered, without reading all lines.
create index orders_line_product on orders_line (product_id, order_id);
create index orders_product_successor on orders_product (successor_id);
