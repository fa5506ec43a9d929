package org.kaveri.store.engine;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "test_thing")
class ThingEntity {
  @Id long id;
  @Version int version;
  String name = "";
  @Lob @Nullable String note;
  @Lob byte @Nullable [] content;
  @Nullable Instant seen;
  @Nullable LocalDate day;
  @Nullable BigDecimal price;
  boolean active;

  @OneToMany(mappedBy = "thing", cascade = CascadeType.ALL)
  List<PartEntity> parts = new ArrayList<>();

  protected ThingEntity() {}

  ThingEntity(long id, String name) {
    this.id = id;
    this.name = name;
  }
}
