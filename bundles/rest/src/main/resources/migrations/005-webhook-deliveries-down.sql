-- The list shows the newest first; Derby walks an index forwards only.

create index rest_webhook_delivery_newest on rest_webhook_delivery (webhook_id, id desc);
drop index rest_webhook_delivery_list;
